"""The manifest of the room of people and sign-in."""

from __future__ import annotations

from heqi.engines.parties import InstitutionKind
from heqi.kernel.actions import Action, changes, reads
from heqi.kernel.messages import Text
from heqi.pilots import Card, Group, Manifest
from heqi.portal.rooms.identity import api, cli, pages, views


def _about(zh: str, en: str) -> Action:
    """A change of somebody's account."""
    return changes(zh, en, institution=str, own=bool)


MANIFEST = Manifest(
    card=Card(
        "identity",
        Group.PLATFORM,
        Text("人员与登录", "People and sign-in"),
        Text("机构、人员、授权与登录凭据。", "Institutions, people, mandates and credentials."),
    ),
    users=Text("每个登录的人；机构管理员；平台运营方。", "Everybody who signs in; administrators; the operator."),
    roles={
        "operator": Text("平台运营方", "Operator of the platform"),
        "admin": Text("机构管理员", "Administrator of an institution"),
        "auditor": Text("机构审计员", "Auditor of an institution"),
    },
    holders={"operator": frozenset({InstitutionKind.OPERATOR})},
    actions={
        "try": reads("尝试登录", "Try to sign in"),
        "own": reads("查看本人账户", "See one's own account"),
        "accounts": reads("查看本机构账户", "See the accounts of the institution"),
        "stand_in": reads("在命令行代为办理", "Act for a person at the command line"),
        "sign_in": changes("登录", "Sign in"),
        "refuse_sign_in": changes("拒绝登录", "Refuse a sign-in"),
        "sign_out": changes("退出登录", "Sign out"),
        "end_session": changes("结束会话", "End a session"),
        "accept_invitation": changes("接受邀请", "Accept an invitation"),
        "change_password": changes("修改口令", "Change the password"),
        "enrol_factor": changes("设置第二因素", "Set up a second factor"),
        "confirm_factor": changes("确认第二因素", "Confirm a second factor"),
        "show_code": changes("出示验证码", "Show a code"),
        "renew_recovery_codes": changes("更换恢复码", "Renew recovery codes"),
        "remove_factor": changes("移除第二因素", "Remove a second factor"),
        "create_token": changes("创建接口令牌", "Create an API token"),
        "revoke_token": changes("撤销接口令牌", "Revoke an API token"),
        "link_provider": changes("关联单点登录", "Link single sign-on"),
        "unlink_provider": changes("解除单点登录", "Unlink single sign-on"),
        "add_account": _about("开立账户", "Open an account"),
        "invite": changes("发出一次性链接", "Send a one-time link", institution=str, own=bool, purpose=str),
        "lock_account": _about("锁定账户", "Lock an account"),
        "unlock_account": _about("解锁账户", "Unlock an account"),
        "reset_factor": _about("重置第二因素", "Reset a second factor"),
        "close_account": _about("办理离开", "Close an account"),
    },
    handlers=(pages.PAGES,),
    api=api.OPERATIONS,
    examples=api.EXAMPLES,
    commands=cli.app,
    tables={"people": views.people_table, "institutions": views.institution_table},
)
