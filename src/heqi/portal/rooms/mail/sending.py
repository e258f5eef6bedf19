"""One mail to the mail server of the settings: what it says becomes sent, refused for good, or try again."""

from __future__ import annotations

import smtplib
import ssl
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

import msgspec

from heqi.kernel.messages import Text
from heqi.kernel.settings import Mail
from heqi.portal.rooms.mail.model import MailDelayed, MailRefused

TIMEOUT_SECONDS = 20.0
REFUSED_FOR_GOOD = 500
HOUSE_NAME = Text("合契", "Heqi")


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """What is mailed to whom. Never kept or logged."""

    to: str
    house: str
    subject: str
    body: str
    written_at: datetime


def mail_of(letter: Letter, sender: str, key: str) -> EmailMessage:
    """The mail; the same ``key`` makes the same Message-ID, by which a repeat is known as one."""
    user, _, domain = sender.rpartition("@")
    made = EmailMessage()
    made["From"] = Address(letter.house, user, domain)
    to_user, _, to_domain = letter.to.rpartition("@")
    made["To"] = Address("", to_user, to_domain)
    made["Subject"] = letter.subject
    made["Date"] = format_datetime(letter.written_at)
    made["Message-ID"] = f"<{key}@{domain}>"
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(letter.body)
    return made


def send(letter: Letter, settings: Mail, key: str) -> None:
    """Hand it to the mail server. :class:`MailRefused`, :class:`MailDelayed`."""
    assert settings.host is not None
    assert settings.sender is not None
    domain = settings.sender.rpartition("@")[2]
    try:
        with smtplib.SMTP(settings.host, settings.port, local_hostname=domain, timeout=TIMEOUT_SECONDS) as server:
            if settings.starttls:
                server.starttls(context=ssl.create_default_context())
            if settings.user is not None:
                server.login(settings.user, settings.password or "")
            server.send_message(mail_of(letter, settings.sender, key), settings.sender, [letter.to])
    except smtplib.SMTPAuthenticationError as error:  # says nothing of the mail: the settings can be mended
        raise MailDelayed(reason=error.smtp_code) from None
    except smtplib.SMTPRecipientsRefused as error:
        raise _by_code(next(iter(error.recipients.values()))[0]) from None
    except smtplib.SMTPResponseException as error:
        raise _by_code(error.smtp_code) from None
    except (smtplib.SMTPException, OSError) as error:  # its words may quote the address
        raise MailDelayed(reason=type(error).__name__) from None


def _by_code(code: int) -> MailRefused | MailDelayed:
    return MailRefused(code=code) if code >= REFUSED_FOR_GOOD else MailDelayed(reason=code)
