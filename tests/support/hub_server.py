"""A local stand-in for the Hugging Face Hub's HTTP API, as far as downloads and uploads need it."""

import base64
import contextlib
import hashlib
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = r"[0-9a-f]{40}"


class Hub(ThreadingHTTPServer):
    """A hub of repositories in memory.

    Attributes:
      commits: {repository: {branch or commit: {path: content}}}.
      settings: {repository: the request that made it}.
      gated, token: Repositories whose files are denied; the token that uploads must have.
      requests: "METHOD /path" of each request.
    """

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.commits, self.settings, self.blobs = {}, {}, {}
        self.gated, self.token, self.requests = set(), "hf_secret", []

    @property
    def endpoint(self):
        return f"http://127.0.0.1:{self.server_port}"

    def push(self, name, files, branch="main"):
        """Commit files to a branch; return the commit."""
        branches = self.commits.setdefault(name, {})
        content = {**branches.get(branch, {}), **files}
        key = hashlib.sha1(repr(sorted(content.items())).encode()).hexdigest()
        branches[branch] = branches[key] = content
        return key


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Hub

    def log_message(self, *arguments):
        pass

    def do_HEAD(self):
        self._answer("HEAD")

    def do_GET(self):
        self._answer("GET")

    def do_PUT(self):
        self._answer("PUT")

    def do_POST(self):
        self._answer("POST")

    def _answer(self, method):
        path = self.path.partition("?")[0].replace("%2F", "/")
        self.server.requests.append(f"{method} {path}")
        body = self._body()
        for pattern, answer in ROUTES.items():
            if found := re.fullmatch(pattern, path):
                answer(self, *found.groups(), body) if method in ("POST", "PUT") else answer(
                    self, *found.groups()
                )
                return
        self._send(404, {"error": f"the stand-in has no {method} {path}"})

    def _body(self):
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        chunks = []
        while size := int(self.rfile.readline(), 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)

    def _send(self, status, content, **headers):
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        if self.command != "HEAD":
            with contextlib.suppress(OSError):
                self.wfile.write(body)

    def _files(self, name, revision):
        """Return (commit, files), or answer why there are none."""
        branches = self.server.commits.get(name)
        if branches is None:
            self._send(401, {"error": "no"}, X_Error_Code="RepoNotFound")
        elif revision not in branches:
            self._send(404, {"error": "no"}, X_Error_Code="RevisionNotFound")
        else:
            files = branches[revision]
            commits = [k for k, v in branches.items() if re.fullmatch(COMMIT, k) and v is files]
            return commits[0] if commits else "0" * 40, files
        return None

    def model_info(self, name, revision=None):
        if found := self._files(name, revision or "main"):
            siblings = [{"rfilename": path} for path in found[1]]
            self._send(200, {"id": name, "sha": found[0], "siblings": siblings})

    def tree(self, name, revision):
        if found := self._files(name, revision):
            entries = [
                {"type": "file", "path": path, "size": len(content), "oid": _etag(content)}
                for path, content in found[1].items()
            ]
            self._send(200, entries)

    def resolve(self, name, revision, path):
        if name in self.server.gated:
            self._send(403, {"error": "no"}, X_Error_Code="GatedRepo")
        elif found := self._files(name, revision):
            commit, files = found
            if path in files:
                self._send(200, files[path], X_Repo_Commit=commit, ETag=f'"{_etag(files[path])}"')
            else:
                self._send(404, b"", X_Error_Code="EntryNotFound", X_Repo_Commit=commit)

    def create_repository(self, body):
        if self.headers.get("Authorization") != f"Bearer {self.server.token}":
            self._send(401, {"error": "Invalid username or password."})
            return
        request = json.loads(body)
        name = f"{request['organization']}/{request['name']}"
        status = 409 if name in self.server.commits else 200
        if status == 200:
            self.server.commits[name] = {"main": {}}
            self.server.settings[name] = request
        self._send(status, {"url": f"{self.server.endpoint}/{name}", "error": "exists"})

    def create_branch(self, name, branch, body):
        branches = self.server.commits[name]
        status = 409 if branch in branches else 200
        branches.setdefault(branch, branches["main"])
        self._send(status, {})

    def validate_yaml(self, body):
        self._send(200, {"errors": [], "warnings": []})

    def preupload(self, name, revision, body):
        files = [
            {
                "path": file["path"],
                "uploadMode": "lfs" if file["path"].endswith(".safetensors") else "regular",
                "shouldIgnore": False,
            }
            for file in json.loads(body)["files"]
        ]
        self._send(200, {"files": files})

    def lfs_batch(self, name, body):
        objects = [
            file | {"actions": {"upload": {"href": f"{self.server.endpoint}/lfs/{file['oid']}"}}}
            for file in json.loads(body)["objects"]
        ]
        self._send(200, {"transfer": "basic", "objects": objects})

    def lfs_upload(self, oid, body):
        assert hashlib.sha256(body).hexdigest() == oid
        self.server.blobs[oid] = body
        self._send(200, {})

    def commit(self, name, revision, body):
        files = {}
        for line in body.splitlines():
            operation = json.loads(line)
            value = operation["value"]
            if operation["key"] == "file":
                files[value["path"]] = base64.b64decode(value["content"])
            elif operation["key"] == "lfsFile":
                files[value["path"]] = self.server.blobs[value["oid"]]
        commit = self.server.push(name, files, revision)
        url = f"{self.server.endpoint}/{name}/commit/{commit}"
        self._send(200, {"commitUrl": url, "commitOid": commit})


def _etag(content):
    return hashlib.sha1(content).hexdigest()


NAME = r"([\w.-]+/[\w.-]+)"
ROUTES = {
    r"/api/repos/create": _Handler.create_repository,
    r"/api/validate-yaml": _Handler.validate_yaml,
    rf"/api/models/{NAME}": _Handler.model_info,
    rf"/api/models/{NAME}/revision/(.+)": _Handler.model_info,
    rf"/api/models/{NAME}/tree/(.+)": _Handler.tree,
    rf"/api/models/{NAME}/branch/(.+)": _Handler.create_branch,
    rf"/api/models/{NAME}/preupload/(.+)": _Handler.preupload,
    rf"/api/models/{NAME}/commit/(.+)": _Handler.commit,
    rf"/{NAME}\.git/info/lfs/objects/batch": _Handler.lfs_batch,
    r"/lfs/(\w+)": _Handler.lfs_upload,
    rf"/{NAME}/resolve/([^/]+)/(.+)": _Handler.resolve,
}


@contextlib.contextmanager
def hub_server():
    """Run a hub on a free port of this machine."""
    with Hub() as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
