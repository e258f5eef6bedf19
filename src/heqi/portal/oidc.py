"""OpenID Connect, the part of the relying party: authorization code flow with PKCE, and what makes an ID token good.

OpenID Connect Core 1.0 (3.1), Discovery 1.0, RFC 7636 (S256), RFC 9700 (best current practice). No token is kept: all
that is taken from the provider is who signed in, ``(issuer, subject)``.
"""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from datetime import datetime
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import msgspec

from heqi.kernel.settings import Provider
from heqi.portal.credentials import same

if TYPE_CHECKING:  # imported where they are used, for most commands and most houses ask no provider
    import httpx
    from joserfc.jwk import KeySet

ALGORITHMS = ("RS256", "PS256", "ES256", "EdDSA", "Ed25519")
"""Signatures only, by keys that the provider publishes: never ``none``, never a shared secret."""
DISCOVERY = "/.well-known/openid-configuration"
TIMEOUT_SECONDS = 5.0
LEEWAY_SECONDS = 60
"""Clocks differ."""
LONGEST_AGE_SECONDS = 600
"""An ID token is taken right after it was made."""


class Untrustworthy(Exception):
    """What a provider answered (or that it did not); ``zh`` and ``en`` say why it is not taken."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(en)
        self.zh, self.en = zh, en


class Metadata(msgspec.Struct, frozen=True):
    """What of a provider's discovery document is used."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str


class Tokens(msgspec.Struct, frozen=True):
    """What of a token answer is used."""

    id_token: str


class ProviderClient:
    """One provider as this house knows it; metadata and keys are fetched when first needed and kept."""

    def __init__(self, provider: Provider, transport: httpx.BaseTransport | None = None) -> None:
        """``transport``: another way to the provider, for tests."""
        self.provider = provider
        self._transport = transport
        self._lock = Lock()
        self._metadata: Metadata | None = None
        self._keys: KeySet | None = None

    def authorization_url(self, *, redirect_uri: str, state: str, nonce: str, verifier: str) -> str:
        """Where the browser is sent. :class:`Untrustworthy`."""
        challenge = urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        asked = {
            "response_type": "code",
            "scope": "openid",
            "client_id": self.provider.client_id,
            "redirect_uri": redirect_uri,
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        endpoint = self.metadata().authorization_endpoint
        return f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(asked)}"

    def redeem(self, code: str, *, redirect_uri: str, verifier: str, nonce: str, now: datetime) -> str:
        """The subject for whom the provider issued this code. :class:`Untrustworthy`."""
        try:
            secret = self.provider.client_secret_file.read_text("utf-8").strip()
        except OSError as error:
            raise Untrustworthy("本平台缺少客户端密钥文件", "this house lacks the client's secret file") from error
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect_uri,
            "code_verifier": verifier,
            "client_id": self.provider.client_id,
            "client_secret": secret,
        }
        answer = self._fetch("POST", self.metadata().token_endpoint, data=form)
        return self.subject_of(_decoded(answer, Tokens).id_token, nonce, now)

    def subject_of(self, id_token: str, nonce: str, now: datetime) -> str:
        """The subject of an ID token after every check. :class:`Untrustworthy`."""
        claims = self._signed_claims(id_token)
        provider, moment = self.provider, now.timestamp()
        audience = claims.get("aud")
        audiences: list[Any] = audience if isinstance(audience, list) else [audience]  # pyright: ignore[reportUnknownVariableType]
        if claims.get("iss") != provider.issuer:
            raise Untrustworthy("签发方不符", "another issuer")
        if provider.client_id not in audiences or claims.get("azp", provider.client_id) != provider.client_id:
            raise Untrustworthy("令牌不是签发给本平台的", "the token is meant for somebody else")
        expires, issued = claims.get("exp"), claims.get("iat")
        if not isinstance(expires, int | float) or moment > expires + LEEWAY_SECONDS:
            raise Untrustworthy("令牌已过期", "the token has expired")
        if not isinstance(issued, int | float) or abs(moment - issued) > LONGEST_AGE_SECONDS:
            raise Untrustworthy("令牌的签发时间不可信", "the token was not made just now")
        if not isinstance(claims.get("nonce"), str) or not same(str(claims["nonce"]), nonce):
            raise Untrustworthy("令牌不是为这次登录签发的", "the token is not of this sign-in")
        subject = claims.get("sub")
        if not isinstance(subject, str) or not 1 <= len(subject) <= 255:
            raise Untrustworthy("令牌没有说明是谁", "the token names nobody")
        return subject

    def _signed_claims(self, id_token: str) -> dict[str, Any]:
        from joserfc.errors import JoseError

        try:
            return self._verified(id_token, self._key_set())
        except (JoseError, ValueError):
            pass  # the provider may have changed its keys since
        try:
            return self._verified(id_token, self._key_set(fresh=True))
        except (JoseError, ValueError) as error:
            raise Untrustworthy("令牌的签名无效", "the token's signature is not good") from error

    def _verified(self, id_token: str, keys: KeySet) -> dict[str, Any]:
        from joserfc import jwt

        return dict(jwt.decode(id_token, keys, algorithms=list(ALGORITHMS)).claims)

    def metadata(self) -> Metadata:
        """The discovery document. :class:`Untrustworthy`."""
        with self._lock:
            if self._metadata is None:
                self._metadata = self._discovered()
            return self._metadata

    def _discovered(self) -> Metadata:
        issuer = self.provider.issuer
        found: Metadata = _decoded(self._fetch("GET", issuer.rstrip("/") + DISCOVERY), Metadata)
        if found.issuer != issuer:
            raise Untrustworthy("签发方不符", "another issuer")
        for endpoint in (found.authorization_endpoint, found.token_endpoint, found.jwks_uri):
            if urlsplit(endpoint).scheme != urlsplit(issuer).scheme:
                raise Untrustworthy("服务地址不安全", "an address of it is not secure")
        return found

    def _key_set(self, *, fresh: bool = False) -> KeySet:
        from joserfc.errors import JoseError
        from joserfc.jwk import KeySet

        address = self.metadata().jwks_uri
        with self._lock:
            if self._keys is None or fresh:
                document = _decoded(self._fetch("GET", address), dict[str, Any])
                try:
                    self._keys = KeySet.import_key_set(document)  # pyright: ignore[reportArgumentType]
                except (JoseError, KeyError, ValueError, TypeError) as error:
                    raise Untrustworthy("无法读取其公钥", "its keys cannot be read") from error
            return self._keys

    def _fetch(self, method: str, address: str, data: dict[str, str] | None = None) -> bytes:
        import httpx

        try:
            with httpx.Client(timeout=TIMEOUT_SECONDS, transport=self._transport, trust_env=False) as client:
                answer = client.request(method, address, data=data, headers={"accept": "application/json"})
        except httpx.HTTPError as error:
            raise Untrustworthy("没有应答", "it does not answer") from error
        if answer.status_code != httpx.codes.OK:
            raise Untrustworthy(f"应答 {answer.status_code}", f"it answered {answer.status_code}")
        return answer.content


def _decoded(content: bytes, kind: Any) -> Any:
    try:
        return msgspec.json.decode(content, type=kind)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise Untrustworthy("应答无法读取", "its answer cannot be read") from error
