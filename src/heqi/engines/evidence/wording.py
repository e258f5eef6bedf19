"""What the report of a bundle says, in both languages."""

from __future__ import annotations

from heqi.kernel.messages import Text

TITLE = Text("存证核验报告", "Evidence report")
SUBTITLE = Text("合契存证日志出具", "Issued by a Heqi evidence log")
PROVEN_TITLE = Text("证明了什么", "What this proves")
DISPROVEN_TITLE = Text("没有证明什么", "What this does not prove")
PATH_TITLE = Text("从条目到根的路径", "The path from the entry to the root")
STEPS_TITLE = Text("如何自行核验", "How to verify it yourself")

NAME = Text("文件名", "File name")
SIZE = Text("文件大小", "File size")
CONTENT = Text("文件 SHA-256", "SHA-256 of the file")
MEDIA_TYPE = Text("文件类型", "Media type")
DEPOSITOR = Text("存证人", "Depositor")
ENTRY_ID = Text("存证编号", "Evidence id")
DEPOSITED_AT = Text("存证时间", "Deposited at")
INDEX = Text("序号", "Index in the log")
TREE_SIZE = Text("检查点条目数", "Entries in the checkpoint")
ROOT = Text("检查点的根", "Root of the checkpoint")
ORIGIN = Text("日志名称", "Origin of the log")
FINGERPRINT = Text("日志公钥指纹", "Fingerprint of the log key")

STANDING_TITLE = Text("见证、时间与提交方", "Witnesses, time, submitter")
UNDISCLOSED = Text("（未披露）", "(not disclosed)")

BYTES = Text("{count} 字节", "{count} bytes")
MOMENT = Text("{market}（北京时间），即 {utc}（UTC）", "{market} (Asia/Shanghai), that is {utc} (UTC)")
PAGE = Text("第 {page} 页", "Page {page}")

PROVEN = (
    Text(
        "日志 {origin} 的密钥持有者签署了一个检查点。按照该检查点，存证 {entry_id} 已记入日志，"
        "序号为 {index}（从 0 起）；此后任何改动都会使所附证明失效。",
        "The holder of the key of the log {origin} has signed a checkpoint by which the entry {entry_id} stands at "
        "index {index} of the log (counted from 0); any later change would break the attached proof.",
    ),
    Text(
        "该存证承诺了上列各项内容，未披露的各项也在承诺之内：只有内容逐字节相同的文件才与所承诺的 SHA-256 相符。",
        "The entry commits to the values above, and to those that are not disclosed: only a file that is the same byte "
        "for byte has the SHA-256 that was committed to.",
    ),
    Text(
        "条目所载时间是 {moment}；这是记入者所说的时间，条目的先后以日志中的序号为准。",
        "The entry gives its time as {moment}; that is what its maker says. The order of entries is that of the log.",
    ),
)
DISPROVEN = (
    Text(
        "文件内容是否真实、合法，以及在存证之前是否被改动过。",
        "That the content is true or lawful, or that it was not changed before it was deposited.",
    ),
    Text(
        "存证人的真实身份：日志记录的是系统内的操作员标识，或提交方的密钥；密钥属于谁，须另行证明。",
        "Who the depositor really is: the log records an operator's identifier in the system, or the submitter's key; "
        "whose key that is has to be shown another way.",
    ),
    Text(
        "见证方与时间戳机构是否独立、可信：上文只说明它们签署了什么，其公钥和证书须从可信来源核对。没有足够的见证方联署时，"
        "同时掌握日志密钥和数据库的人理论上可以另签一份历史；请尽早保存检查点，并与从其他渠道取得的检查点比对。",
        "That witnesses and time authorities are independent and to be trusted: the above only says what they have "
        "signed, and their keys and certificates must be checked against a source you trust. Where not enough "
        "witnesses have cosigned, whoever holds both key and database could in theory sign another history; keep the "
        "checkpoint early and compare it with one obtained elsewhere.",
    ),
)
STEPS = (
    Text(
        "从可信来源（日志的网站、书面函件、公证材料）取得日志公钥，核对指纹是否为 {fingerprint}。",
        "Get the public key of the log from a source you trust (its web site, a letter, a notary) and compare its "
        "fingerprint: {fingerprint}.",
    ),
    Text(
        "运行 python verify_heqi.py 证据包.zip --log-key log.vkey。只需要 Python 和软件包 cryptography，不需要网络。",
        "Run python verify_heqi.py bundle.zip --log-key log.vkey. It needs Python and the package cryptography, "
        "no network.",
    ),
    Text(
        "对手中的文件计算 SHA-256，与上列数值比较，例如 sha256sum 文件名。",
        "Compute the SHA-256 of the file you have, for example with sha256sum, and compare it with the value above.",
    ),
    Text(
        "手工复算：叶散列 = SHA-256(0x00 ‖ entry.json)，每一步 = SHA-256(0x01 ‖ 左 ‖ 右)，最后应得到检查点的根。",
        "By hand: leaf hash = SHA-256(0x00 ‖ entry.json), each step = SHA-256(0x01 ‖ left ‖ right); the last one must "
        "be the root of the checkpoint.",
    ),
)
LEAF = Text("本条存证", "This entry")
ROOT_NODE = Text("检查点的根", "Root of the checkpoint")
COMPUTED = Text("第 {step} 步算得", "Computed in step {step}")
SIBLING = Text("序号 {first}", "Entry {first}")
SIBLINGS = Text("序号 {first} 至 {last}", "Entries {first} to {last}")
LEGEND = Text(
    "蓝框由下框与相邻灰框合并散列而得；灰框的散列取自 proof.tlog-proof。每框显示散列的前 16 位。",
    "A blue box is the hash of the box below it together with the grey box beside that; the grey ones come from "
    "proof.tlog-proof. Each box shows the first 16 digits.",
)
ALONE = Text("日志此时只有这一个条目，叶散列就是根。", "The log then held this one entry; its leaf hash is the root.")
