#!/usr/bin/env bash
# The real run on an accelerator machine without network, to which data travel in parts.
#
#   bash training/run.sh probe [always]         unpack, measure the speed, show where time goes
#   bash training/run.sh first SECONDS LATER    unpack, train until SECONDS are over
#   bash training/run.sh last SECONDS           go on until SECONDS are over, to the end
#
# SECONDS count from the start of the command, so that it ends within them; LATER is how many
# seconds of training are to follow in the next command. What shards.py made is looked for in
# $CARRY (.carry), all work is done in $RUN_HOME (~/zhbrief-run), and what is to be brought back is
# put into $OUT (out in it): the weights in parts of $PART_MIB (15.5) with digests, and the log.
set -uo pipefail
cd "$(dirname "$0")/.."
carry=${CARRY:-.carry}
home=${RUN_HOME:-$HOME/zhbrief-run}
out=${OUT:-$home/out}
data=$home/data run=$home/run
test "${1:-}" = last && test -d "$home/data-taught" && data=$home/data-taught  # of teach.sh
options=${TRAIN_OPTIONS:-}
export PYTHONUNBUFFERED=1 TORCHINDUCTOR_CACHE_DIR=$home/compiled
export PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True
mkdir -p "$data" "$run" "$out"

# Train until $1 seconds after the start of this script, with $2 to follow in the next; without
# compiling if that fails while there is time.
began=$(date +%s)
train() {
  local kind
  for kind in auto never; do
    (($1 - SECONDS < 45)) && break
    # shellcheck disable=SC2086
    timeout -s KILL $(($1 - SECONDS + 4)) python3 training/train.py "$data" "$run" \
      --since "$began" --seconds "$1" --later "$2" --compile $kind \
      --least-speed "${LEAST_SPEED:-200000}" $options && return
    if (($? == 3)); then
      # shellcheck disable=SC2086
      timeout 60 python3 training/train.py "$data" "$run" --profile 3 --compile never $options
      exit 3
    fi
    echo "Training failed after $SECONDS s." >&2
  done
}

bring_back() {
  cp "$run/log.jsonl" "$out/" 2>/dev/null
  python3 training/parts.py cut "$run/weights.bin" "$out" --mib "${PART_MIB:-15.5}"
}

unpack() {
  cp -r "$carry/." "$data/"
  python3 training/parts.py join "$data" || exit 1
  command -v nvidia-smi >/dev/null && nvidia-smi --query-gpu=name,memory.total --format=csv,noheader
  python3 -c 'import torch; print("torch", torch.__version__, torch.cuda.is_available())' || exit 1
}

case "${1:-}" in
probe)
  # With `always` compiled too, which takes a minute or two and is kept for training.
  unpack
  for kind in never ${2:-}; do
    # shellcheck disable=SC2086
    timeout 150 python3 training/train.py "$data" "$run" --probe 5 --compile "$kind" $options
  done
  # shellcheck disable=SC2086
  timeout 60 python3 training/train.py "$data" "$run" --profile 3 --compile never $options
  echo "probed after $SECONDS s"
  ;;
first)
  unpack
  train $(($2 - 8)) "${3:-0}"
  bring_back
  ;;
last)
  test -f "$run/checkpoint.pt" || { echo "No checkpoint in $run: give 'first' before." >&2; exit 1; }
  train $(($2 - 8)) 0
  bring_back
  ;;
*)
  sed -n '2,11p' "$0" | cut -c3-
  exit 2
  ;;
esac
