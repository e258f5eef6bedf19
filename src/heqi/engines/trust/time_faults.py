"""Why a time token is refused: every reason has a name and is said in both languages."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from heqi.kernel.messages import Text


class Fault(StrEnum):
    """Why a time token is refused."""

    TOO_LONG = "too-long"
    MALFORMED = "malformed"
    NOT_GRANTED = "not-granted"
    WRONG_IMPRINT = "wrong-imprint"
    WRONG_NONCE = "wrong-nonce"
    WRONG_POLICY = "wrong-policy"
    WRONG_PURPOSE = "wrong-purpose"
    WRONG_SIGNER = "wrong-signer"
    WEAK_ALGORITHM = "weak-algorithm"
    EXPIRED = "expired"
    BAD_SIGNATURE = "bad-signature"
    UNTRUSTED = "untrusted"
    TIME_OFF = "time-off"
    UNDECLARED_DEVELOPMENT = "undeclared-development"

    @property
    def meaning(self) -> Text:
        """What it says to people."""
        return MEANINGS[self]


MEANINGS = {
    Fault.TOO_LONG: Text("应答过长", "the answer is too long"),
    Fault.MALFORMED: Text("不是 RFC 3161 时间戳", "is no time token of RFC 3161"),
    Fault.NOT_GRANTED: Text("时间戳机构拒绝签发", "the authority did not grant a token"),
    Fault.WRONG_IMPRINT: Text("所盖的不是这个检查点", "the token is for something else than this checkpoint"),
    Fault.WRONG_NONCE: Text("不是对本次请求的应答", "the token does not answer this request"),
    Fault.WRONG_POLICY: Text("不是所要求的签发策略", "the token is under another policy than the one asked for"),
    Fault.WRONG_PURPOSE: Text(
        "签名证书的用途不是且仅是时间戳", "the signer's certificate is not for time-stamping, critically and solely"
    ),
    Fault.WRONG_SIGNER: Text("令牌未指明其签名证书", "the token does not name the certificate of its signer"),
    Fault.WEAK_ALGORITHM: Text("算法或密钥长度不被接受", "an algorithm or key length that is not accepted"),
    Fault.EXPIRED: Text("签名证书在令牌时刻无效", "the signer's certificate was not valid at the token's time"),
    Fault.BAD_SIGNATURE: Text("签名不成立", "the signature does not hold"),
    Fault.UNTRUSTED: Text("证书链不通向信任锚", "no chain of certificates leads to a trust anchor"),
    Fault.TIME_OFF: Text(
        "令牌时间与本机时钟相差超过容许范围", "the token's time is further from the house clock than is tolerated"
    ),
    Fault.UNDECLARED_DEVELOPMENT: Text(
        "开发用令牌来自未声明为开发用的机构", "a development token from an authority that is not declared as one"
    ),
}


class TokenProblem(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One reason why a token is refused."""

    fault: Fault
    detail: str = ""
    """In the words of whoever said it; untrusted, ASCII, at most 200 characters."""
