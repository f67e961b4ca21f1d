"""A Learning Record Store on this machine, as strict or as broken as a test wants it."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

Refusal = Callable[[str, Any], int | None]


class LearningRecordStore:
    """What the store holds, what it was asked, and how it refuses."""

    def __init__(self) -> None:
        self.statements: dict[str, dict[str, Any]] = {}
        self.requests: list[tuple[str, int]] = []
        self.headers: list[dict[str, str]] = []
        self.refuses: Refusal = lambda method, body: None
        self.address = ""

    def take(self, method: str, identity: str, body: Any) -> tuple[int, Any]:
        """Answer a request; like some real servers it refuses a whole batch for one statement it knows."""
        refused = self.refuses(method, body)
        if refused:
            return refused, {"error": "refused"}
        if method == "GET":
            return (200, self.statements[identity]) if identity in self.statements else (404, {})
        batch = [body] if method == "PUT" else body
        if len({one["id"] for one in batch}) != len(batch) or len(batch) > 50:
            return 400, {"error": "batch"}
        if any(one["id"] in self.statements for one in batch):
            return 409, {"error": "known"}
        for one in batch:
            self.statements[one["id"]] = {**one, "stored": "2025-06-01T00:00:00Z"}
        return (204, None) if method == "PUT" else (200, [one["id"] for one in batch])


@contextmanager
def running_store() -> Iterator[LearningRecordStore]:
    """Run a store on 127.0.0.1 for a test."""
    store = LearningRecordStore()

    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            query = parse_qs(urlsplit(self.path).query)
            store.headers.append(dict(self.headers))
            status, content = store.take(self.command, query.get("statementId", [""])[0], body)
            store.requests.append((self.command, status))
            raw = b"" if content is None else json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        do_GET = do_PUT = do_POST = _answer  # noqa: N815  # names http.server calls

        def log_message(self, format: str, *args: object) -> None:  # name of the overridden one
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    store.address = f"http://127.0.0.1:{server.server_address[1]}/xapi"
    try:
        yield store
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
