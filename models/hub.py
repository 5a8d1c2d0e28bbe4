"""The first route: a file of the model hub, through huggingface_hub.

Its own ``hf_hub_download`` (version 2) throws away what it had when it is interrupted, and tries a
blocked hub for minutes. So its parts are used instead: its address (``HF_ENDPOINT``), its token,
its session (proxies, certificates) and its errors.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any

from ..errors import ZhbriefError
from .manifest import HubRoute, Model
from .progress import Progress
from .routes import RouteFailed, WrongBytes, fetched, is_no_space
from .waiting import within

_CHUNK = 1 << 13  # bytes; a break loses less than this
_PAUSE_S = 1.0  # before a broken transfer is taken up again


def fetch_from_hub(route: HubRoute, model: Model, partial: Path, progress: Progress) -> None:
    """Bring *partial* to its full length. Raises RouteFailed; what had come stays in *partial*.

    A transfer that breaks off is taken up again as long as each attempt brings something.
    """
    while (before := fetched(partial)) < model.size:
        try:
            _transfer(route, model, partial, progress)
        except (RouteFailed, ZhbriefError):
            raise
        except Exception as err:
            # The classes of the errors change with the version of the hub's client (requests,
            # httpx), so none can be named here. None is lost: it is the reason of the failure.
            if is_no_space(err):
                raise
            if fetched(partial) <= before:
                raise RouteFailed(_reason(err)) from err
            time.sleep(_PAUSE_S)


def _transfer(route: HubRoute, model: Model, partial: Path, progress: Progress) -> None:
    have = fetched(partial)
    import_module("huggingface_hub.file_download")  # its seconds are not the hub's
    response = within(_patience_s(), lambda: _open(route, model, have))
    is_range = response.status_code == 206  # else all of it comes, whatever was asked for
    with closing(response), partial.open("ab" if is_range else "wb") as stream:
        done = stream.tell()
        for chunk in _chunks(response):
            done += stream.write(chunk)
            progress.update(done)
            if done > model.size:
                raise WrongBytes(f"it sends more than {model.size:,} bytes")
    if done < model.size:
        raise ConnectionError("the connection was closed before the end")


def _patience_s() -> float:
    """Return how long the hub may take to its first byte: a little over its client's timeout."""
    from huggingface_hub import constants

    return constants.HF_HUB_ETAG_TIMEOUT + 2.0


def _open(route: HubRoute, model: Model, have: int) -> Any:
    """Return the answer to a request for the file from byte *have* on."""
    from huggingface_hub import constants, get_hf_file_metadata, hf_hub_url
    from huggingface_hub.utils import (  # type: ignore[attr-defined]  # documented, not re-exported
        build_hf_headers,
        get_session,
        hf_raise_for_status,
    )

    url = hf_hub_url(route.repository, route.file)
    _check_offer(get_hf_file_metadata(url, timeout=constants.HF_HUB_ETAG_TIMEOUT), model)
    headers = {**build_hf_headers(), "Accept-Encoding": "identity"}
    if have:
        headers["Range"] = f"bytes={have}-"
    session: Any = get_session()
    timeout_s = constants.HF_HUB_DOWNLOAD_TIMEOUT
    if hasattr(session, "build_request"):  # httpx, since version 1 of huggingface_hub
        request = session.build_request("GET", url, headers=headers, timeout=timeout_s)
        response = session.send(request, stream=True, follow_redirects=True)
    else:
        response = session.get(url, headers=headers, timeout=timeout_s, stream=True)
    hf_raise_for_status(response)
    return response


def _check_offer(offer: Any, model: Model) -> None:
    """Raise WrongBytes if the hub says beforehand that its file is another one."""
    if offer.size is not None and offer.size != model.size:
        raise WrongBytes(f"its file has {offer.size:,} bytes instead of {model.size:,}")
    # Of a large file the entity tag is the SHA-256; a mirror may give anything.
    if re.fullmatch(r"[0-9a-f]{64}", offer.etag or "") and offer.etag != model.sha256:
        raise WrongBytes(f"its file has the SHA-256 {offer.etag}")


def _chunks(response: Any) -> Iterator[bytes]:
    """Yield the bytes of *response* about as they come, so that a break loses few."""
    if hasattr(response, "iter_bytes"):  # httpx
        yield from response.iter_bytes()
    else:
        yield from response.iter_content(_CHUNK)


def _reason(err: Exception) -> str:
    """Return the first line of what *err* says."""
    lines = [line.strip() for line in str(err).splitlines() if line.strip()]
    return lines[0] if lines else type(err).__name__
