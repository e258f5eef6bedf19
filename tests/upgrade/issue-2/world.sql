--
-- PostgreSQL database dump
--

\restrict heqi

-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: evidence; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA evidence;


--
-- Name: heqi; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA heqi;


--
-- Name: sandbox; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA sandbox;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: checkpoint; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.checkpoint (
    size bigint NOT NULL,
    note bytea NOT NULL,
    made_in xid8 DEFAULT pg_current_xact_id() NOT NULL,
    CONSTRAINT checkpoint_size_check CHECK ((size > 0))
);


--
-- Name: COLUMN checkpoint.made_in; Type: COMMENT; Schema: evidence; Owner: -
--

COMMENT ON COLUMN evidence.checkpoint.made_in IS 'No transaction shows its own checkpoint: it may yet roll back.';


--
-- Name: disclosure; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.disclosure (
    entry_id text NOT NULL,
    lookup bytea NOT NULL,
    wrapped_key bytea NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT disclosure_lookup_check CHECK ((octet_length(lookup) = 32))
);


--
-- Name: TABLE disclosure; Type: COMMENT; Schema: evidence; Owner: -
--

COMMENT ON TABLE evidence.disclosure IS 'Salt and values of an entry, encrypted; found by a keyed hash of the content.';


--
-- Name: entry; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.entry (
    index bigint NOT NULL,
    entry_id text NOT NULL,
    body bytea NOT NULL,
    leaf_hash bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT entry_body_check CHECK (((octet_length(body) >= 1) AND (octet_length(body) <= 65535))),
    CONSTRAINT entry_index_check CHECK ((index >= 0)),
    CONSTRAINT entry_leaf_hash_check CHECK ((octet_length(leaf_hash) = 32))
);


--
-- Name: COLUMN entry.body; Type: COMMENT; Schema: evidence; Owner: -
--

COMMENT ON COLUMN evidence.entry.body IS 'Canonical JSON that holds salted commitments only.';


--
-- Name: head; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.head (
    singleton boolean DEFAULT true NOT NULL,
    origin text NOT NULL,
    suite text NOT NULL,
    epoch integer DEFAULT 1 NOT NULL,
    log_key text NOT NULL,
    payload_key_mark bytea NOT NULL,
    size bigint NOT NULL,
    root bytea NOT NULL,
    frontier bytea NOT NULL,
    CONSTRAINT head_epoch_check CHECK ((epoch > 0)),
    CONSTRAINT head_frontier_check CHECK (((octet_length(frontier) % 32) = 0)),
    CONSTRAINT head_root_check CHECK ((octet_length(root) = 32)),
    CONSTRAINT head_singleton_check CHECK (singleton),
    CONSTRAINT head_size_check CHECK ((size >= 0)),
    CONSTRAINT head_suite_check CHECK ((suite = 'sha256'::text))
);


--
-- Name: TABLE head; Type: COMMENT; Schema: evidence; Owner: -
--

COMMENT ON TABLE evidence.head IS 'The one log of this house; locked while it grows.';


--
-- Name: payload; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.payload (
    entry_id text NOT NULL,
    wrapped_key bytea NOT NULL,
    chunks integer NOT NULL,
    CONSTRAINT payload_chunks_check CHECK ((chunks > 0))
);


--
-- Name: payload_chunk; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.payload_chunk (
    entry_id text NOT NULL,
    number integer NOT NULL,
    body bytea NOT NULL,
    CONSTRAINT payload_chunk_number_check CHECK ((number >= 0))
);
ALTER TABLE ONLY evidence.payload_chunk ALTER COLUMN body SET STORAGE EXTERNAL;


--
-- Name: TABLE payload_chunk; Type: COMMENT; Schema: evidence; Owner: -
--

COMMENT ON TABLE evidence.payload_chunk IS 'What was deposited, encrypted, 1 MiB a row.';


--
-- Name: tile; Type: TABLE; Schema: evidence; Owner: -
--

CREATE TABLE evidence.tile (
    level smallint NOT NULL,
    number bigint NOT NULL,
    hashes bytea NOT NULL,
    root bytea NOT NULL,
    CONSTRAINT tile_hashes_check CHECK ((octet_length(hashes) = 8192)),
    CONSTRAINT tile_level_check CHECK (((level >= 0) AND (level <= 7))),
    CONSTRAINT tile_number_check CHECK ((number >= 0)),
    CONSTRAINT tile_root_check CHECK ((octet_length(root) = 32))
);
ALTER TABLE ONLY evidence.tile ALTER COLUMN hashes SET STORAGE EXTERNAL;


--
-- Name: TABLE tile; Type: COMMENT; Schema: evidence; Owner: -
--

COMMENT ON TABLE evidence.tile IS 'Full tiles; their roots are the hashes of the next level.';


--
-- Name: migration; Type: TABLE; Schema: heqi; Owner: -
--

CREATE TABLE heqi.migration (
    version_num character varying(32) NOT NULL
);


--
-- Name: application; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.application (
    id text NOT NULL,
    batch_id text NOT NULL,
    title_zh text NOT NULL,
    title_en text NOT NULL,
    lead text NOT NULL,
    joint text[] NOT NULL,
    scenario_provider text NOT NULL,
    licence text NOT NULL,
    innovation text NOT NULL,
    users text NOT NULL,
    risk_compensation text NOT NULL,
    contingency_plan text NOT NULL,
    exit_plan text NOT NULL,
    technologies text[] NOT NULL,
    state text NOT NULL,
    notice_ends date,
    exit_cause text,
    created_at timestamp with time zone NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT application_check CHECK (((notice_ends IS NOT NULL) OR (state = ANY (ARRAY['call'::text, 'selection'::text, 'review'::text, 'assessment'::text, 'rejected'::text, 'withdrawn'::text])))),
    CONSTRAINT application_check1 CHECK (((exit_cause IS NOT NULL) = (state = ANY (ARRAY['stopping'::text, 'run_off'::text, 'hand_over'::text, 'closed'::text])))),
    CONSTRAINT application_state_check CHECK ((state = ANY (ARRAY['call'::text, 'selection'::text, 'review'::text, 'assessment'::text, 'notice'::text, 'trial'::text, 'stopping'::text, 'run_off'::text, 'hand_over'::text, 'closed'::text, 'rejected'::text, 'withdrawn'::text]))),
    CONSTRAINT application_version_check CHECK ((version > 0))
);


--
-- Name: batch; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.batch (
    id text NOT NULL,
    city text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    call_opens date NOT NULL,
    call_closes date NOT NULL,
    notice_days integer NOT NULL,
    working_group text[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT batch_check CHECK ((call_opens <= call_closes)),
    CONSTRAINT batch_notice_days_check CHECK ((notice_days > 0))
);


--
-- Name: history; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.history (
    application_id text NOT NULL,
    version bigint NOT NULL,
    origin text,
    target text NOT NULL,
    party text NOT NULL,
    actor text NOT NULL,
    actor_name_zh text NOT NULL,
    actor_name_en text NOT NULL,
    at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    CONSTRAINT history_version_check CHECK ((version > 0))
);


--
-- Name: objection; Type: TABLE; Schema: sandbox; Owner: -
--

CREATE TABLE sandbox.objection (
    id text NOT NULL,
    application_id text NOT NULL,
    objector text NOT NULL,
    content text NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    upheld boolean,
    conclusion text NOT NULL,
    CONSTRAINT objection_check CHECK (((settled_at IS NULL) = (upheld IS NULL)))
);


--
-- Data for Name: checkpoint; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.checkpoint (size, note, made_in) FROM stdin;
3	\\x686571692e696e76616c69642f6133306364623932353665390a330a7a7773355a686e2b6f75526349524330613970666172643741356851507374794a6563656d5861344250343d0a0ae2809420686571692e696e76616c69642f6133306364623932353665392076334d5273534a38657074336a74704d316c456d5976362f623776516a537554464e54534147576f6253616535797a513976322f4334534e52483262755359394964414e442f31516b75775343427870686971444868336e44776f3d0a	763
\.


--
-- Data for Name: disclosure; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.disclosure (entry_id, lookup, wrapped_key, sealed) FROM stdin;
evd_01m82hb3p8fbzadkawb52wb47r	\\xb80212e91d606dc66dfe30f053b5e96c0f0af483c1d2b5b0d117ae1c6f1b48e1	\\xa33da6adf17765f5f4b637830088d04f20ae614c29192977ab7f482281658e1637ea2d7fdd9a4bf724702c3cba6c1150dd4e9f9917ee235bfdc4d130	\\xcfe07f7b2eb5e74f2edb0e0bfc3fad3bd95e47a05b7492582f279b9cde1159fddb0135f3dea49d203ac7812195a1c78da9c8320f359d5e2dd851a49d5efb251d819febaa1d532340810e2dd7bd08881bcbcfdbe39a61137eb2a33b8f149bde799533fbedac5903a1d9e9f10d91336d1331150a51de10595424d5f7ef4d915ac9f4e10d481f62d0d8ade9ba84f7af1e01e093d378c2f0888b0bf85c0d0132d7ebd10aec53ce5e59b3f086397fc678655441306617742d2ca96319b5c5d758ea3ea89178c21d5337bf1098001888c18c8e72cc346071dff7093f03d4dccc18e40639ca10c77a8875f295188257034fa7fd285c9730308b82077c1eda7df0a36e7628e0f7bdf1fef2d658a890ea2191c94726982cce60b5011a7964c6b5
evd_01m82hb3paesk98g8qjdc6grkp	\\x84b1143301eacefc60c7f6fa0b88f3264af14ff19bf5d9aa854c361943d50055	\\x0a6235f2cd6f8c9d46ed0b33e759cecd68a3addb00d1faa1fe8909174c02e3e070af4ce944769bdd427f8059df0173dfa98057e7275f667a9604697d	\\x125c837573018143988cd68d8f0a2cbb163c79c10a0299031aa6ed965032c8aef8c6cc84691dea8fe5a343eb4676de32dffca02f35a460b8ae363c59e405f958baa97d75644fc77a2809350e0370bcdc19992d06deee486852c7af64655a635bc5bd33cd42f53c537cec76f8bec6f49c5802fdcd1efa3f4434d8ff5289103be6615cb5f5a29085cb314af51ac6d41d138ebc1907f62ac11da0c342187f9d4534f57628cbbc5f9cdd5341310dfaecad73b779e02f14eee7771a6db016790741561ca7235d3a605899e38f29f476987077d815c1f2c04007569c4aad7237b3a70865dbb9a9322ee8f944006ab1b514e50a1464acc0ef7a59639a4ab18bbf9d8f7adf3a4d4f6085fedf836dff5c0d838334357ec2
evd_01m82hb3paeega4msqzbm9v337	\\x02a0abadfc912fbd12b2d5c6a85c2866476ff44601a64199c4e205394c706c21	\\x193f7460d744fc383cdfa2d071de11c1c1f477763d2fe41215820f6f915aaeed2960bf55c0c63f4f76aa69bffb5144dfdf331d911a5204112f5fbc2b	\\x41c443dbcdd0c5a53459ff7d21895f59bea9e68da698c7fa052e13f41edf973a061c2682c59d8a7fb9b4e7f7272b15cd0f25ac5cc60b001ba2554d3d8db79ecee32d4be63f427de8996853c576dafbf311cf8f26a6132a1b38545f520cd90b670a94f0d2fd418b7b89e1443b60b76ab634110cf8671f9217797ad0432e11bfb66599db7d05b60c2a62a3b04636b6598cfee4fa88112274c69f2d688f041a085bc7041816bc36d0eea69b22b19ce7df39f7e86300ec89396b6765c83d38cb68610b4d5a0b9fcb281b301861522b81e354e6c534c8b27bcfd2d9212c047353b3e4dc537cdf5d47ecfd21afbeb2770c93302ae37cffdbb409d6c9174f48440d49cd1aaf6f917e319ec22a
\.


--
-- Data for Name: entry; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.entry (index, entry_id, body, leaf_hash, at) FROM stdin;
0	evd_01m82hb3p8fbzadkawb52wb47r	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2234383739626132326231666161336637333336343234666632656637643864333638383664343561653464376337633166316431303639373437373830653830222c226465706f7369746f72223a2239356138356365303037353261636163643035333865643133393530303136636436386238636439356261306639323362313234656464396132366463383734222c226d656469615f74797065223a2261653139613331326337613364643063626338373465363931666237336537326434646165623134623865393666393261646532336262303863633231663837222c226e616d65223a2235366634636132353030303531396236636430366636313161373163633739383336306437626138343331346166386233666630383439323932303235373465222c2273697a655f6279746573223a2264626132306535646537333365366233343063353065333066346231653666346364626138656464313031613033393530386666303764666163356461653739227d2c226465706f73697465645f6174223a22323032362d31312d32325432313a30373a30382e3631395a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3832686233703866627a61646b61776235327762343772222c226b696e64223a226465706f736974227d	\\xb059d86397639a99dfd2ed16e99b896016cf5573b3f4722c4a92c6aca72efca7	2026-11-22 21:07:08.619+00
1	evd_01m82hb3paesk98g8qjdc6grkp	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2261616634323161393938393237656262323733663431643866633330353034396264616566366636646133633562623135633134393566323961643939653063222c226465706f7369746f72223a2237613333616535656264646530646439653332663837393935613737383639646132336435623339363135326538336338303533653938623865356464333166222c226d656469615f74797065223a2231633538393332656636336439616364633636393461646365383834313733396137613364396563373538353537643735636664613430666437396236386364222c226e616d65223a2239356563656164376435353031323566616634376239376237383265313732373033346564336134336166623965303432636361313135616638613230663131222c2273697a655f6279746573223a2265623030633062653531653563346138393461316537656234393134383732386232303734353266346366393562613135613330393234636265363763623537227d2c226465706f73697465645f6174223a22323032362d31312d32325432313a30373a30382e3631395a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3832686233706165736b39386738716a64633667726b70222c226b696e64223a226465706f736974227d	\\x3ba48e9ebc960b6713f57fc8599cd9b47a47dc9b58c928d71f4b8f799715cc67	2026-11-22 21:07:08.619+00
2	evd_01m82hb3paeega4msqzbm9v337	\\x7b22636f6d6d69746d656e7473223a7b22636f6e74656e745f736861323536223a2266366538326437393434656238666366306437623336313961303539376139383039623633656662616239646362336361343463393531656530663033326663222c226465706f7369746f72223a2264366662336561303832356465386135653737396533663664316438613238383932393665333962386538633133383431343535363663346666663534336163222c226d656469615f74797065223a2263643636326162336265623938626266626436613433386633326532396430626336313537343038326630303731616130346339663537306438356135353632222c226e616d65223a2235363532343234306662633938363766613661646637656537613261326565303135656439643763393839333936626432336464363261313830346232363936222c2273697a655f6279746573223a2263396132393538356237326438353734366131646233666538373130656363306163623539663736633436343462613436623262643263323336666637333937227d2c226465706f73697465645f6174223a22323032362d31312d32325432313a30373a30382e3631395a222c22666f726d6174223a22686571692e65766964656e63652f656e7472792f7631222c226964223a226576645f30316d3832686233706165656761346d73717a626d3976333337222c226b696e64223a226465706f736974227d	\\x5a0aef1c1c85e61b7d67ec7313b93437b2651fda97c18109c2661ecba9afece9	2026-11-22 21:07:08.619+00
\.


--
-- Data for Name: head; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.head (singleton, origin, suite, epoch, log_key, payload_key_mark, size, root, frontier) FROM stdin;
t	heqi.invalid/a30cdb9256e9	sha256	1	heqi.invalid/a30cdb9256e9+bf7311b1+AYVxO+JPC6MusCbbopY4vh9wX+syWuB8/NsF+dgwRDnK	\\xa78e082377ee1a37	3	\\xcf0b396619fea2e45c2110b46bda5f6ab77b0398503ecb7225e71e9976b804fe	\\x354057f88f52640b05b78954916e2b05bcec62c249315344344c6b0eaaf79d555a0aef1c1c85e61b7d67ec7313b93437b2651fda97c18109c2661ecba9afece9
\.


--
-- Data for Name: payload; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.payload (entry_id, wrapped_key, chunks) FROM stdin;
evd_01m82hb3p8fbzadkawb52wb47r	\\x9be201cd35036371bd3ad1ecad12c77e74534342b36377f06fea6996458cb6a0ef4bf641946f73b71dc4b2b562ebfa14d741473e5a3f41f3135c2a62	1
evd_01m82hb3paesk98g8qjdc6grkp	\\xe68b50f13d79fe3efac6e2e2f7ed045f9c8ef8ae1a3f2ba1c26d60e86dbe548390d017d0b26f8ac03fcb3641c54069712e5d669b3fbe623596ebe05e	1
evd_01m82hb3paeega4msqzbm9v337	\\x3e03ff27668acc27d2b3b0ef0f2f2c9c5c2e8b4e374ce83fa316e223e92c0de11c3d32b9b5cd26b28ab6aed6f6e3f6107a6524bd20cceab948f79e06	1
\.


--
-- Data for Name: payload_chunk; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.payload_chunk (entry_id, number, body) FROM stdin;
evd_01m82hb3p8fbzadkawb52wb47r	0	\\xa7e69c4887a2192793680172ce00276708374f7c4ab03d4256da9cc3a6f405f92f69a279259ac60ea06892cef4ddd2fdeec00a8d1a433d700d9a99a0ebe9aa0f444b5629dce1c4a8664c0c33105b5396a302631a20cd3314e7fc002f54fd6719f18b108391a43db05b8d8850876b025b00f2e9580004ac82abc55da2f8c296657cbf9a128e25aaa09b7c46356eb93ab45870d76a3e4fb45c47f0954e6e16f3f8d53894b0f6be82b7df61de2ba1193cda32e62f019ea500a01f4cff3a36dcfbb787932c1f91504555d893a997d439e61fff31781e759335e43f3a100a1374a2b382ffb0acd0c312ff86a08409f818116d7b5ef2b2c9cab783ca81193bd3ef6ef5006a0053c54838e70cedfadbbfe97fffd2bbe681375b0f7e5b4703edf778c3ef17f894fe5e4eabbc048e7292edf819a2faa3cc77f58f9609fe311b96ee0d4e3b7d1e842aa536f3a5324d6ee875927253f56dbc2640bf81d30dde4fcb7378977869954b178874a542755b8e49464508ed53e91ca7f60b2a1c19876a676c45e5b344e4198e8dd81e468b3eb50547fc81a5d67af14320c79d5a2adce7ae9f09007a50facf7a1d68030bac3939740d8138441fc6838e251d04795fe5fbeb90f68eaaee76ef6e0e567dc6d79c69f46da1a3ba45c9bda4ca09efa035cc29d0b49985e2637ceea3c9050c6678a5c7b9e93c54cef3a4c9c4bda2a460d8731e4df4e2968d1b272137d3e69d093731935a86e82d8bc1bbb8a9d88bc38041306d813a6c14c2005a814fb6ec2ee53b30fbd8df08385ea767f66595e0d5410894ad2a3b327f10bb2c54978c99aab76c9ccf0576f9f5897c5edd0de53c014d9c4b5915498383adeba51c9ef4adb0b57d9dd79b1f8386be6f5c1ad3ef0d6d4af9fa25d22d37f65502d92755b3d7aba3120796f440a833d6e286a8776e2915616bee6a5c285c9d87939409a5e2d82916f392789ef0574f836ccde9cca8aa45c746e5d8419cdcf661a88d760392b454342303ae987419c82df5c927ec632c82a7f7a33fc0b45d961e7342b8c4f9c5309eaed99b18db8567c4884f867c661948be249976511958519bd179b34752707a90aa60cd47539203226253b79dc0a89849a27aee836d80520bcd4b2da0e7a575152ef66cda4a77250a25074d1521b7cc52d8339c6d627f1a2de13f0678d2782ab006aed8d56f0b46b49b751fcb872e1d286ef57e937185dc9fd33971880f37e93dc676a55848f8b20d4bfbec3f772442838664327c58c947d99baeda0abeb077d3d4775718231ff72d408add181d85199a067740cf1d5947f1980a8504b7b095b97836f6ec3300db941904e8c26ec174779163869de6fe7cad4187cf6118b9e2118b8e55912dcb1e89c96d71007cb3365eca727aeb97262b8942d2ce6fcfaaecf4e3542f107a6b541da122bfe1b11a652793c2eafdcaf6648550d72b8a53dab93e92a6a47e01bc7419fffc0c0c570819d315fbb498d5abe56c00c7763148ffd85a392db0c74144c273e330c76b994c4639ebc0b35a9eab9a2b3e1a77acc2c86d7b86c5705b951366c2c934d8b19f36b01584d4027ee5fef495738ae4296c15cdae7d043677e13cd12c4d193b124f6ebf5f2812d8240a8912e4289f974bc27dbba7b4eb3e40fc37d82dface0bbd4ba54db58e503ab044d3a0ec246909ca764acfb65e23d11006990e0588319806effb445283a87c9012b02ffbce4d0ee4f2e78f334569b22091edf393f690c4b0f7d83d259edbc01139634cd501c0c5660c8f1c4c7aabb7e05aa47505d77a101f480c41ce65c752480267c8f219d0e383e31f778eb29c7fb75ec30bc8618ea8b18f33646247e1cecc9a93227b828fb12bd69b6f54aa98a3824b955a2d1abaadfaf7f0094eecaba3b959959c7a51d519685abf52c9bd82a22db6b2c925843e04bd33113063144e31c391a0098f3cbf609f1d892dafa98d0df6912f7d3d2a598da275b563013bec8a1f3280bce32df72ed32cd451a6a1448a4c248c3b89d018f771448151b4bb710e694b9a77efe41df3032d8555c2d5209ee94408e8a70531d17e88fc393eb9d79bca14961185d831c1311602079b9e3f0c5e59973479916670e7df009e34e54234706d068147a098347632d3159593b1f3c16a2cc42974460228ed5bf30e1f6681a46c22203b
evd_01m82hb3paesk98g8qjdc6grkp	0	\\x72e7f10d9895952029d60056ead1e42e69dd71fb1e7cce2ab037e8e508f86794a7ef162460f29affa60de5050b01d656bdb8abfbeacc0448e80c4c05611fcc19ab
evd_01m82hb3paeega4msqzbm9v337	0	\\xd7167dc20e41021d833c1104b02b904f
\.


--
-- Data for Name: tile; Type: TABLE DATA; Schema: evidence; Owner: -
--

COPY evidence.tile (level, number, hashes, root) FROM stdin;
\.


--
-- Data for Name: migration; Type: TABLE DATA; Schema: heqi; Owner: -
--

COPY heqi.migration (version_num) FROM stdin;
sandbox_0001
evidence_0001
\.


--
-- Data for Name: application; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.application (id, batch_id, title_zh, title_en, lead, joint, scenario_provider, licence, innovation, users, risk_compensation, contingency_plan, exit_plan, technologies, state, notice_ends, exit_cause, created_at, moved_at, version) FROM stdin;
app_01keg5zve0e7tvz0kntdnfss6f	bat_01ke8espe0ewyaxpp8zbggqkfv	基于数字人民币的理财产品购买与资金结算试点	Buying wealth products with e-CNY	甲子证券	{朝阳门银行}	甲子证券	securities	把数字人民币钱包接入第三方存管体系，支付即结算，非交易时段可预约下单，赎回与取现较现有流程提前约一天。	已开立二类及以上数字人民币钱包的个人客户，首期不超过五千人。	设立专项补偿金，系统原因造成的客户损失由牵头机构先行赔付。	钱包通道中断时自动切回银行卡渠道；状态不明的支付先查询、后处理，不重复扣款。	停止新绑定与新下单，存量份额按原路径赎回，资金退回同名钱包，档案移交工作组。	{digital_currency,cloud}	closed	2026-05-08	graduated	2026-01-09 01:30:00+00	2026-11-19 01:30:00+00	10
app_01keg6cnk0fb6t90s87z4pccq8	bat_01ke8espe0ewyaxpp8zbggqkfv	私募基金份额登记与转让平台	A platform to register and transfer private-fund shares	北辰股权交易中心	{云杉资管,九章链科技}	北辰股权交易中心	regional_market	份额登记、转让、质押在同一账本办理，券款同时交收，合伙协议中的限制由系统逐条核验。	合格机构投资者、基金管理人与质权银行；自然人暂不参与。	交收违约由保证金与风险准备金依次承担。	账本与登记册不一致时暂停受理，按登记册回滚并公告。	停止新挂牌，已成交的完成交收，登记册整体移交接管机构。	{blockchain,cloud_native}	trial	2026-05-08	\N	2026-01-09 01:37:00+00	2026-05-15 01:30:00+00	6
app_01keg6sfr0e8fshnrt6bqh96dc	bat_01ke8espe0ewyaxpp8zbggqkfv	单一账户场外配资异常行为监测	Finding off-exchange leverage in one account's behaviour	白鹭证券	{甲子证券}	白鹭证券	securities	由资金、持仓、终端与委托行为识别单一账户形态的场外配资，逐条给出理由，多家券商联合建模而数据不出门。	券商合规与营业部核查人员。	误判影响客户交易的，由牵头机构按规程复核并补偿。	模型指标越界自动停用，退回规则筛查。	停止新预警，在办案件办结，模型与标注数据封存。	{ai,federated_learning,big_data}	trial	2026-05-08	\N	2026-01-09 01:44:00+00	2026-05-15 01:30:00+00	6
app_01keg769x0ekm8j5sfx579vvvp	bat_01ke8espe0ewyaxpp8zbggqkfv	投研服务机构间流转平台	Research services flowing between institutions	青松基金	{白鹭证券,甲子证券}	青松基金	fund	研究报告一次提交、各家可用，评价与积分自动形成服务台账。	券商研究与销售、基金公司投研与合规人员。	不涉及投资者资金；信息泄露按协议赔付。	发布通道中断时按时间戳补发，保证各家同时可见。	停止新报告入库，存量报告按保存期封存，评价数据退还各机构。	{cloud,big_data}	trial	2026-05-08	\N	2026-01-09 01:51:00+00	2026-05-15 01:30:00+00	6
app_01keg7k420fa1ajn1dd4v2qsr5	bat_01ke8espe0ewyaxpp8zbggqkfv	债券估值多方安全汇聚	Bond valuation from quotes pooled in secret	中衡报价	{青松基金,云杉资管,朝阳门银行}	中衡报价	infrastructure	报价在密文下汇聚，参与者互不可见，输出曲线、估值与离散程度。	银行间与交易所债券投资机构。	估值仅供参考，差错更正与公告规程见附件。	参与家数不足时当日不发布，沿用前一日并注明。	停止发布新估值，历史估值保存二十年。	{mpc,big_data}	trial	2026-05-08	\N	2026-01-09 01:58:00+00	2026-05-15 01:30:00+00	6
app_01keg7zy70fjrrq3ewqc11t0pm	bat_01ke8espe0ewyaxpp8zbggqkfv	客户交互全程留痕	A record of every interaction with a client	海棠证券	{听雨科技}	海棠证券	securities	客户在线看到、点击、确认的内容可完整重现，举证材料一键生成。	网上交易客户、合规与纠纷处理人员。	留痕缺失导致举证不能的，损失由牵头机构承担。	采集端异常时降级为关键步骤必留，交易不受影响。	停止采集，存量记录按法定年限保存并可查询。	{cloud,big_data}	trial	2026-05-08	\N	2026-01-09 02:05:00+00	2026-05-15 01:30:00+00	6
app_01keg8crc0ehm81rdzbaz1w9ka	bat_01ke8espe0ewyaxpp8zbggqkfv	基金销售无人值守清算	Fund sales cleared unattended	云杉资管	{青松基金,朝阳门银行}	云杉资管	fund	清算日程由系统自动推进，异常自动定位到文件与行，值守人员只处理例外。	管理人、代销机构与托管银行的清算岗。	清算差错由风险准备金先行垫付。	任一步失败即停在该步，可人工接管或从断点续跑。	停止新接入，存量机构切回原系统并双轨运行一个月。	{cloud_native,domestic_it}	run_off	2026-05-08	voluntary	2026-01-09 02:12:00+00	2026-10-02 01:30:00+00	8
app_01keg8sjh0f6z9nt71y8tjrbmp	bat_01ke8espe0ewyaxpp8zbggqkfv	投资者服务一站通	Investor services in one place	长安登记结算	{甲子证券,白鹭证券}	长安登记结算	infrastructure	持有查询、证明开立与股东大会投票一站办理，身份一次核验、多处可用。	证券持有人与上市公司。	误开证明由牵头机构更正并承担直接损失。	投票高峰扩容，截止前一小时停止变更。	停止新受理，在途事项办结后关闭入口。	{cloud,ai}	trial	2026-05-08	\N	2026-01-09 02:19:00+00	2026-05-15 01:30:00+00	6
app_01keg96cp0emr9b2m1r00d5vsx	bat_01ke8espe0ewyaxpp8zbggqkfv	公告与新闻智能排雷	Early warning from filings and news	玉衡评级	{观澜数据}	玉衡评级	rating	从公告与新闻中识别发行人风险信号，给出原文出处与传导路径。	评级分析师、债券投资与风控人员。	预警不构成投资建议；误报更正机制见附件。	语料源中断时标注时效，不以旧闻充新。	停止新预警，历史预警与模型版本封存。	{ai,big_data}	notice	2026-11-27	\N	2026-01-09 02:26:00+00	2026-11-20 01:30:00+00	5
app_01keg9k6v0fs2v1n5g0q3rh1fs	bat_01ke8espe0ewyaxpp8zbggqkfv	风险数据行业共享	Risk data shared across the industry	长安登记结算	{白鹭证券,海棠证券}	长安登记结算	infrastructure	各机构在不出示名单的前提下查询与碰撞风险主体，命中才可申请核验。	各机构合规与风控部门。	误命中由数据提供方更正并通知已查询方。	异常查询限流，疑似撞库立即停用账号。	停止查询，密文数据由各机构自行销毁并出具说明。	{mpc,blockchain}	notice	2026-11-27	\N	2026-01-09 02:33:00+00	2026-11-20 01:30:00+00	5
app_01kega0100f7br67016vth1v80	bat_01ke8espe0ewyaxpp8zbggqkfv	联邦营销与适当性匹配	Federated marketing within suitability	青松基金	{朝阳门银行,观澜数据}	青松基金	fund	在客户单独同意下由多方联合建模，只推荐风险等级匹配的产品。	同意参与的存量客户。	不当推荐按适当性规则先行赔付。	同意撤回即时生效，模型中相应数据不再参与训练。	停止推荐，各方销毁中间参数并互相确认。	{federated_learning,ai}	assessment	\N	\N	2026-01-09 02:40:00+00	2026-03-30 01:30:00+00	4
app_01kegacv50e1ja95cgm04spx8z	bat_01ke8espe0ewyaxpp8zbggqkfv	场外业务电子签约与存证	E-signing and evidence for OTC contracts	中衡报价	{海棠证券,九章链科技}	中衡报价	infrastructure	各机构以自有密钥签署场外合同，签署时所见内容一并存证，第三方可离线核验。	场外衍生品与收益凭证的交易双方。	平台原因导致签署无效的，由牵头机构承担重签成本与直接损失。	时间戳服务中断时顺延生效时间，不以本机时间代替。	停止新签，存量合同导出可独立核验的证据包。	{blockchain,domestic_it}	review	\N	\N	2026-01-09 02:47:00+00	2026-02-20 01:30:00+00	3
app_01kegasna0esabnpefknsh13dn	bat_01ke8espe0ewyaxpp8zbggqkfv	组合投资与风险一体化平台	Investment and risk from one set of figures	云杉资管	{}	云杉资管	fund	组合、限额、归因与压力测试共用一套数据口径，事前事中事后一致。	投资经理、风控与合规人员。	不直接面向投资者；限额失效造成的损失由管理人承担。	行情中断时按最近有效价格并提示，限额从严。	停止新组合接入，存量组合导出持仓与限额台账。	{big_data,cloud_native}	review	\N	\N	2026-01-09 02:54:00+00	2026-02-20 01:30:00+00	3
app_01kegb6ff0fq1avwg7nwvpxm7h	bat_01ke8espe0ewyaxpp8zbggqkfv	行情高峰混合云弹性扩容	Hybrid cloud for the market's peaks	海棠证券	{北斗云服务}	海棠证券	securities	行情与资讯服务在高峰时扩到云上，敏感数据留在自有机房，平时缩回以节省成本。	网上交易客户；系统运维人员。	服务降级按客户协议补偿。	云上节点失联时自动切回自有机房并限流。	停止扩容到云，流量全部切回，云上数据销毁并留证。	{cloud,cloud_native}	selection	\N	\N	2026-01-09 03:01:00+00	2026-01-27 01:30:00+00	2
app_01kegbk9m0fepvmwx06k21b4xh	bat_01ke8espe0ewyaxpp8zbggqkfv	零售业务敏捷交付平台	Agile delivery of retail features	甲子证券	{听雨科技}	甲子证券	securities	零售功能从需求到上线全程自动把关，架构、质量与安全指标不过不上线。	研发、测试与运维团队。	上线故障按客户协议补偿。	灰度发布，一键回退。	停止新流水线，存量流水线迁回原平台。	{cloud_native,domestic_it}	withdrawn	\N	\N	2026-01-09 03:08:00+00	2026-04-10 01:30:00+00	4
app_01kegc03s0f41a0yh4jsn9xqs1	bat_01ke8espe0ewyaxpp8zbggqkfv	跨机构投顾话术自动生成	Adviser scripts generated across institutions	观澜数据	{海棠证券}	海棠证券	securities	依据客户画像自动生成投资顾问沟通话术，并在多家机构间共享效果数据。	投资顾问。	由牵头机构购买职业责任保险。	人工复核后方可发送。	停止生成，存量话术封存。	{ai}	rejected	\N	\N	2026-01-09 03:15:00+00	2026-04-23 01:30:00+00	5
app_01m7vfkay0f2m87fmsxam5vrbn	bat_01m7kj03e0f24are89816zf4db	债券违约处置线上协同	Working out bond defaults together online	玉衡评级	{朝阳门银行}	玉衡评级	rating	持有人会议、表决与偿付安排在线协同，过程可核验。	债券持有人、受托管理人与发行人。		表决系统中断时顺延并公告。		{cloud}	call	\N	\N	2026-11-20 03:22:00+00	2026-11-20 03:22:00+00	1
\.


--
-- Data for Name: batch; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.batch (id, city, name_zh, name_en, call_opens, call_closes, notice_days, working_group, created_at) FROM stdin;
bat_01ke8espe0ewyaxpp8zbggqkfv	临江	临江金融科技创新试点（第一批）	Linjiang fintech pilot, first batch	2026-01-07	2026-02-06	7	{临江证监局,临江市金融工作办公室}	2026-01-06 01:30:00+00
bat_01m7kj03e0f24are89816zf4db	临江	临江金融科技创新试点（第二批）	Linjiang fintech pilot, second batch	2026-11-18	2027-01-02	7	{临江证监局,临江市金融工作办公室}	2026-11-17 01:30:00+00
\.


--
-- Data for Name: history; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.history (application_id, version, origin, target, party, actor, actor_name_zh, actor_name_en, at, reason) FROM stdin;
app_01keg5zve0e7tvz0kntdnfss6f	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 01:30:00+00	
app_01keg5zve0e7tvz0kntdnfss6f	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01keg5zve0e7tvz0kntdnfss6f	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01keg5zve0e7tvz0kntdnfss6f	4	review	assessment	experts	demo-experts	程砚舟	Cheng Yanzhou	2026-03-30 01:30:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。
app_01keg5zve0e7tvz0kntdnfss6f	5	assessment	notice	assessor	demo-assessor	陆知微	Lu Zhiwei	2026-05-01 01:30:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。
app_01keg5zve0e7tvz0kntdnfss6f	6	notice	trial	working_group	demo-group	沈望之	Shen Wangzhi	2026-05-15 01:30:00+00	公示期满，无未办结异议，同意入箱试点。
app_01keg5zve0e7tvz0kntdnfss6f	7	trial	stopping	working_group	demo-group	沈望之	Shen Wangzhi	2026-09-23 01:30:00+00	试点一年运行平稳，转为常态化业务，先停止以试点名义办理的新业务。
app_01keg5zve0e7tvz0kntdnfss6f	8	stopping	run_off	applicant	demo-applicant	顾清和	Gu Qinghe	2026-10-02 01:30:00+00	新绑定与新下单入口已于昨日关闭，剩余在途订单开始逐笔了结。
app_01keg5zve0e7tvz0kntdnfss6f	9	run_off	hand_over	applicant	demo-applicant	顾清和	Gu Qinghe	2026-11-04 01:30:00+00	在途订单与差错已全部办结，三方对账连续二十个交易日无差异。
app_01keg5zve0e7tvz0kntdnfss6f	10	hand_over	closed	working_group	demo-group	沈望之	Shen Wangzhi	2026-11-19 01:30:00+00	验收：订单、对账、投诉与应急演练档案齐全，移交清单双方已确认。
app_01keg6cnk0fb6t90s87z4pccq8	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 01:37:00+00	
app_01keg6cnk0fb6t90s87z4pccq8	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01keg6cnk0fb6t90s87z4pccq8	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01keg6cnk0fb6t90s87z4pccq8	4	review	assessment	experts	demo-experts	程砚舟	Cheng Yanzhou	2026-03-30 01:30:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。
app_01keg6cnk0fb6t90s87z4pccq8	5	assessment	notice	assessor	demo-assessor	陆知微	Lu Zhiwei	2026-05-01 01:30:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。
app_01keg6cnk0fb6t90s87z4pccq8	6	notice	trial	working_group	demo-group	沈望之	Shen Wangzhi	2026-05-15 01:30:00+00	公示期满，无未办结异议，同意入箱试点。
app_01keg6sfr0e8fshnrt6bqh96dc	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 01:44:00+00	
app_01keg6sfr0e8fshnrt6bqh96dc	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01keg6sfr0e8fshnrt6bqh96dc	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01keg6sfr0e8fshnrt6bqh96dc	4	review	assessment	experts	demo-experts	程砚舟	Cheng Yanzhou	2026-03-30 01:30:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。
app_01keg6sfr0e8fshnrt6bqh96dc	5	assessment	notice	assessor	demo-assessor	陆知微	Lu Zhiwei	2026-05-01 01:30:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。
app_01keg6sfr0e8fshnrt6bqh96dc	6	notice	trial	working_group	demo-group	沈望之	Shen Wangzhi	2026-05-15 01:30:00+00	公示期满，无未办结异议，同意入箱试点。
app_01keg769x0ekm8j5sfx579vvvp	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 01:51:00+00	
app_01keg769x0ekm8j5sfx579vvvp	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01keg769x0ekm8j5sfx579vvvp	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01keg769x0ekm8j5sfx579vvvp	4	review	assessment	experts	demo-experts	程砚舟	Cheng Yanzhou	2026-03-30 01:30:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。
app_01keg769x0ekm8j5sfx579vvvp	5	assessment	notice	assessor	demo-assessor	陆知微	Lu Zhiwei	2026-05-01 01:30:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。
app_01keg769x0ekm8j5sfx579vvvp	6	notice	trial	working_group	demo-group	沈望之	Shen Wangzhi	2026-05-15 01:30:00+00	公示期满，无未办结异议，同意入箱试点。
app_01keg7k420fa1ajn1dd4v2qsr5	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 01:58:00+00	
app_01keg7k420fa1ajn1dd4v2qsr5	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01keg7k420fa1ajn1dd4v2qsr5	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01keg7k420fa1ajn1dd4v2qsr5	4	review	assessment	experts	demo-experts	程砚舟	Cheng Yanzhou	2026-03-30 01:30:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。
app_01keg7k420fa1ajn1dd4v2qsr5	5	assessment	notice	assessor	demo-assessor	陆知微	Lu Zhiwei	2026-05-01 01:30:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。
app_01keg7k420fa1ajn1dd4v2qsr5	6	notice	trial	working_group	demo-group	沈望之	Shen Wangzhi	2026-05-15 01:30:00+00	公示期满，无未办结异议，同意入箱试点。
app_01keg7zy70fjrrq3ewqc11t0pm	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 02:05:00+00	
app_01keg7zy70fjrrq3ewqc11t0pm	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01keg7zy70fjrrq3ewqc11t0pm	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01keg7zy70fjrrq3ewqc11t0pm	4	review	assessment	experts	demo-experts	程砚舟	Cheng Yanzhou	2026-03-30 01:30:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。
app_01keg7zy70fjrrq3ewqc11t0pm	5	assessment	notice	assessor	demo-assessor	陆知微	Lu Zhiwei	2026-05-01 01:30:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。
app_01keg7zy70fjrrq3ewqc11t0pm	6	notice	trial	working_group	demo-group	沈望之	Shen Wangzhi	2026-05-15 01:30:00+00	公示期满，无未办结异议，同意入箱试点。
app_01keg8crc0ehm81rdzbaz1w9ka	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 02:12:00+00	
app_01keg8crc0ehm81rdzbaz1w9ka	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01keg8crc0ehm81rdzbaz1w9ka	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01keg8crc0ehm81rdzbaz1w9ka	4	review	assessment	experts	demo-experts	程砚舟	Cheng Yanzhou	2026-03-30 01:30:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。
app_01keg8crc0ehm81rdzbaz1w9ka	5	assessment	notice	assessor	demo-assessor	陆知微	Lu Zhiwei	2026-05-01 01:30:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。
app_01keg8crc0ehm81rdzbaz1w9ka	6	notice	trial	working_group	demo-group	沈望之	Shen Wangzhi	2026-05-15 01:30:00+00	公示期满，无未办结异议，同意入箱试点。
app_01keg8crc0ehm81rdzbaz1w9ka	7	trial	stopping	working_group	demo-group	沈望之	Shen Wangzhi	2026-09-23 01:30:00+00	牵头机构清算系统整体迁移，申请提前退出。
app_01keg8crc0ehm81rdzbaz1w9ka	8	stopping	run_off	applicant	demo-applicant	顾清和	Gu Qinghe	2026-10-02 01:30:00+00	新机构接入已停止，三家存量机构开始切回原系统。
app_01keg8sjh0f6z9nt71y8tjrbmp	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 02:19:00+00	
app_01keg8sjh0f6z9nt71y8tjrbmp	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01keg8sjh0f6z9nt71y8tjrbmp	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01keg8sjh0f6z9nt71y8tjrbmp	4	review	assessment	experts	demo-experts	程砚舟	Cheng Yanzhou	2026-03-30 01:30:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。
app_01keg8sjh0f6z9nt71y8tjrbmp	5	assessment	notice	assessor	demo-assessor	陆知微	Lu Zhiwei	2026-05-01 01:30:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。
app_01keg8sjh0f6z9nt71y8tjrbmp	6	notice	trial	working_group	demo-group	沈望之	Shen Wangzhi	2026-05-15 01:30:00+00	公示期满，无未办结异议，同意入箱试点。
app_01keg96cp0emr9b2m1r00d5vsx	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 02:26:00+00	
app_01keg96cp0emr9b2m1r00d5vsx	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01keg96cp0emr9b2m1r00d5vsx	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01keg96cp0emr9b2m1r00d5vsx	4	review	assessment	experts	demo-experts	程砚舟	Cheng Yanzhou	2026-03-30 01:30:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。
app_01keg96cp0emr9b2m1r00d5vsx	5	assessment	notice	assessor	demo-assessor	陆知微	Lu Zhiwei	2026-11-20 01:30:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。
app_01keg9k6v0fs2v1n5g0q3rh1fs	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 02:33:00+00	
app_01keg9k6v0fs2v1n5g0q3rh1fs	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01keg9k6v0fs2v1n5g0q3rh1fs	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01keg9k6v0fs2v1n5g0q3rh1fs	4	review	assessment	experts	demo-experts	程砚舟	Cheng Yanzhou	2026-03-30 01:30:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。
app_01keg9k6v0fs2v1n5g0q3rh1fs	5	assessment	notice	assessor	demo-assessor	陆知微	Lu Zhiwei	2026-11-20 01:30:00+00	业务合规、系统安全与数据安全三项评估均通过，开始公示。
app_01kega0100f7br67016vth1v80	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 02:40:00+00	
app_01kega0100f7br67016vth1v80	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01kega0100f7br67016vth1v80	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01kega0100f7br67016vth1v80	4	review	assessment	experts	demo-experts	程砚舟	Cheng Yanzhou	2026-03-30 01:30:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。
app_01kegacv50e1ja95cgm04spx8z	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 02:47:00+00	
app_01kegacv50e1ja95cgm04spx8z	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01kegacv50e1ja95cgm04spx8z	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01kegasna0esabnpefknsh13dn	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 02:54:00+00	
app_01kegasna0esabnpefknsh13dn	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01kegasna0esabnpefknsh13dn	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01kegb6ff0fq1avwg7nwvpxm7h	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 03:01:00+00	
app_01kegb6ff0fq1avwg7nwvpxm7h	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01kegbk9m0fepvmwx06k21b4xh	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 03:08:00+00	
app_01kegbk9m0fepvmwx06k21b4xh	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01kegbk9m0fepvmwx06k21b4xh	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01kegbk9m0fepvmwx06k21b4xh	4	review	withdrawn	applicant	demo-applicant	顾清和	Gu Qinghe	2026-04-10 01:30:00+00	评审专家指出项目以内部提效为主、面向市场的创新不足，申报机构决定完善后再报。
app_01kegc03s0f41a0yh4jsn9xqs1	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-09 03:15:00+00	
app_01kegc03s0f41a0yh4jsn9xqs1	2	call	selection	applicant	demo-applicant	顾清和	Gu Qinghe	2026-01-27 01:30:00+00	申报材料、风险补偿、应急预案与退出方案齐备，正式提交。
app_01kegc03s0f41a0yh4jsn9xqs1	3	selection	review	working_group	demo-group	沈望之	Shen Wangzhi	2026-02-20 01:30:00+00	由持牌机构提供业务场景，创新点明确，同意入围。
app_01kegc03s0f41a0yh4jsn9xqs1	4	review	assessment	experts	demo-experts	程砚舟	Cheng Yanzhou	2026-03-30 01:30:00+00	专家组表决通过；意见已反馈申报机构并逐条答复。
app_01kegc03s0f41a0yh4jsn9xqs1	5	assessment	rejected	assessor	demo-assessor	陆知微	Lu Zhiwei	2026-04-23 01:30:00+00	评估发现：画像数据跨机构共享未取得客户单独同意，且生成内容缺少可追溯的审核记录，风险不可控。
app_01m7vfkay0f2m87fmsxam5vrbn	1	\N	call	applicant	demo-applicant	顾清和	Gu Qinghe	2026-11-20 03:22:00+00	
\.


--
-- Data for Name: objection; Type: TABLE DATA; Schema: sandbox; Owner: -
--

COPY sandbox.objection (id, application_id, objector, content, raised_at, settled_at, upheld, conclusion) FROM stdin;
obj_01m7veb1w0fy5r3wrp3819yeqk	app_01keg96cp0emr9b2m1r00d5vsx	溪山新闻社	项目使用的部分新闻语料未见我社授权，请核实来源后再入箱。	2026-11-20 03:00:00+00	\N	\N	
obj_01m7veb1w0f8av673n5dv9g184	app_01keg9k6v0fs2v1n5g0q3rh1fs	听雨科技	公示材料未写明误命中的更正时限。	2026-11-20 03:00:00+00	2026-11-20 06:30:00+00	f	附件三已载明两个工作日内更正，异议人确认无其他意见。
\.


--
-- Name: checkpoint checkpoint_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.checkpoint
    ADD CONSTRAINT checkpoint_pkey PRIMARY KEY (size);


--
-- Name: disclosure disclosure_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.disclosure
    ADD CONSTRAINT disclosure_pkey PRIMARY KEY (entry_id);


--
-- Name: entry entry_entry_id_key; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.entry
    ADD CONSTRAINT entry_entry_id_key UNIQUE (entry_id);


--
-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (index);


--
-- Name: head head_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.head
    ADD CONSTRAINT head_pkey PRIMARY KEY (singleton);


--
-- Name: payload_chunk payload_chunk_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.payload_chunk
    ADD CONSTRAINT payload_chunk_pkey PRIMARY KEY (entry_id, number);


--
-- Name: payload payload_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.payload
    ADD CONSTRAINT payload_pkey PRIMARY KEY (entry_id);


--
-- Name: tile tile_pkey; Type: CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.tile
    ADD CONSTRAINT tile_pkey PRIMARY KEY (level, number);


--
-- Name: migration migration_pkc; Type: CONSTRAINT; Schema: heqi; Owner: -
--

ALTER TABLE ONLY heqi.migration
    ADD CONSTRAINT migration_pkc PRIMARY KEY (version_num);


--
-- Name: application application_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.application
    ADD CONSTRAINT application_pkey PRIMARY KEY (id);


--
-- Name: batch batch_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.batch
    ADD CONSTRAINT batch_pkey PRIMARY KEY (id);


--
-- Name: history history_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (application_id, version);


--
-- Name: objection objection_pkey; Type: CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.objection
    ADD CONSTRAINT objection_pkey PRIMARY KEY (id);


--
-- Name: disclosure_lookup; Type: INDEX; Schema: evidence; Owner: -
--

CREATE INDEX disclosure_lookup ON evidence.disclosure USING btree (lookup);


--
-- Name: application_batch; Type: INDEX; Schema: sandbox; Owner: -
--

CREATE INDEX application_batch ON sandbox.application USING btree (batch_id);


--
-- Name: application_state; Type: INDEX; Schema: sandbox; Owner: -
--

CREATE INDEX application_state ON sandbox.application USING btree (state, id);


--
-- Name: objection_application; Type: INDEX; Schema: sandbox; Owner: -
--

CREATE INDEX objection_application ON sandbox.objection USING btree (application_id);


--
-- Name: disclosure disclosure_entry_id_fkey; Type: FK CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.disclosure
    ADD CONSTRAINT disclosure_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES evidence.entry(entry_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: payload_chunk payload_chunk_entry_id_fkey; Type: FK CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.payload_chunk
    ADD CONSTRAINT payload_chunk_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES evidence.payload(entry_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: payload payload_entry_id_fkey; Type: FK CONSTRAINT; Schema: evidence; Owner: -
--

ALTER TABLE ONLY evidence.payload
    ADD CONSTRAINT payload_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES evidence.entry(entry_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: application application_batch_id_fkey; Type: FK CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.application
    ADD CONSTRAINT application_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES sandbox.batch(id);


--
-- Name: history history_application_id_fkey; Type: FK CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.history
    ADD CONSTRAINT history_application_id_fkey FOREIGN KEY (application_id) REFERENCES sandbox.application(id);


--
-- Name: objection objection_application_id_fkey; Type: FK CONSTRAINT; Schema: sandbox; Owner: -
--

ALTER TABLE ONLY sandbox.objection
    ADD CONSTRAINT objection_application_id_fkey FOREIGN KEY (application_id) REFERENCES sandbox.application(id);


--
-- Name: SCHEMA evidence; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA evidence TO heqi_log;


--
-- Name: SCHEMA heqi; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA heqi TO heqi_app;


--
-- Name: SCHEMA sandbox; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA sandbox TO heqi_app;


--
-- Name: TABLE checkpoint; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.checkpoint TO heqi_log;


--
-- Name: TABLE disclosure; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.disclosure TO heqi_log;


--
-- Name: TABLE entry; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.entry TO heqi_log;


--
-- Name: TABLE head; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.head TO heqi_log;


--
-- Name: COLUMN head.size; Type: ACL; Schema: evidence; Owner: -
--

GRANT UPDATE(size) ON TABLE evidence.head TO heqi_log;


--
-- Name: COLUMN head.root; Type: ACL; Schema: evidence; Owner: -
--

GRANT UPDATE(root) ON TABLE evidence.head TO heqi_log;


--
-- Name: COLUMN head.frontier; Type: ACL; Schema: evidence; Owner: -
--

GRANT UPDATE(frontier) ON TABLE evidence.head TO heqi_log;


--
-- Name: TABLE payload; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.payload TO heqi_log;


--
-- Name: TABLE payload_chunk; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.payload_chunk TO heqi_log;


--
-- Name: TABLE tile; Type: ACL; Schema: evidence; Owner: -
--

GRANT SELECT,INSERT ON TABLE evidence.tile TO heqi_log;


--
-- Name: TABLE migration; Type: ACL; Schema: heqi; Owner: -
--

GRANT SELECT ON TABLE heqi.migration TO heqi_app;


--
-- Name: TABLE application; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE sandbox.application TO heqi_app;


--
-- Name: TABLE batch; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT,INSERT ON TABLE sandbox.batch TO heqi_app;


--
-- Name: TABLE history; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT,INSERT ON TABLE sandbox.history TO heqi_app;


--
-- Name: TABLE objection; Type: ACL; Schema: sandbox; Owner: -
--

GRANT SELECT,INSERT ON TABLE sandbox.objection TO heqi_app;


--
-- Name: COLUMN objection.settled_at; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(settled_at) ON TABLE sandbox.objection TO heqi_app;


--
-- Name: COLUMN objection.upheld; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(upheld) ON TABLE sandbox.objection TO heqi_app;


--
-- Name: COLUMN objection.conclusion; Type: ACL; Schema: sandbox; Owner: -
--

GRANT UPDATE(conclusion) ON TABLE sandbox.objection TO heqi_app;


--
-- PostgreSQL database dump complete
--

\unrestrict heqi

