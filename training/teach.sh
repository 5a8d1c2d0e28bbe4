#!/usr/bin/env bash
# The run on an accelerator with more pairs by a stronger model, which travels there in parts.
#
#   bash training/teach.sh begin SECONDS LATER   unpack, train in the background for SECONDS
#   bash training/teach.sh part FILE ...         keep what has come of the stronger model
#   bash training/teach.sh teach SECONDS         stop training, translate for SECONDS, join the data
#   bash training/run.sh last SECONDS            train on with both to the end
#
# `begin` looks in $CARRY (.carry) for what shards.py made; `part` takes the files of teacher_parts.py,
# questions.jsonl.xz among them, one after the other while the training goes on. LATER is how many
# seconds of training `last` is expected to have. All work is done in $RUN_HOME (~/zhbrief-run);
# $OUT gets what the stronger model wrote.
set -uo pipefail
cd "$(dirname "$0")/.."
carry=${CARRY:-.carry}
home=${RUN_HOME:-$HOME/zhbrief-run}
out=${OUT:-$home/out}
data=$home/data run=$home/run teacher=$home/teacher
export PYTHONUNBUFFERED=1 TORCHINDUCTOR_CACHE_DIR=$home/compiled
export PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True
mkdir -p "$data" "$run" "$teacher" "$out"

case "${1:-}" in
begin)
  cp -r "$carry/." "$data/"
  python3 training/parts.py join "$data" || exit 1
  command -v nvidia-smi >/dev/null && nvidia-smi --query-gpu=name,memory.total --format=csv,noheader
  # A session of its own goes on when this command has returned.
  # shellcheck disable=SC2086
  setsid nohup python3 training/train.py "$data" "$run" --seconds "$2" --later "${3:-0}" \
    ${TRAIN_OPTIONS:-} >"$home/train.log" 2>&1 </dev/null &
  echo $! >"$home/train.pid"
  sleep "${4:-15}"
  tail -n 3 "$home/train.log"
  ;;
part)
  shift
  cp "$@" "$teacher/" || exit 1
  echo "$(find "$teacher" -name 'part-*' | wc -l) parts, $(du -sh "$teacher" | cut -f1)"
  tail -n 1 "$home/train.log" | cut -c1-300
  ;;
teach)
  if kill -TERM "$(cat "$home/train.pid")" 2>/dev/null; then
    tail --pid="$(cat "$home/train.pid")" -f /dev/null
  fi
  tail -n 1 "$home/train.log" | cut -c1-600
  python3 training/teacher.py "$teacher" "$home/taught" --seconds "$2"
  echo "translated after $SECONDS s"
  xz -T0 -1 -k -c "$home/taught/answers.jsonl" >"$out/answers.jsonl.xz" &
  python3 training/taught.py "$data" "$teacher/questions.jsonl.xz" "$home/taught/answers.jsonl" \
    "$home/data-taught"
  wait
  echo "joined after $SECONDS s"
  ;;
*)
  sed -n '2,14p' "$0" | cut -c3-
  exit 2
  ;;
esac
