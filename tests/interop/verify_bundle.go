// Verify_bundle checks Heqi evidence bundles with Go's standard library and the packages of Go's own checksum database.
// It shares no code with the log and was written from the formats alone. Time tokens it leaves to others.
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go run verify_bundle.go LOG_KEY POLICY BUNDLE...
//
// LOG_KEY is a verifier key or "-", POLICY the file of a tlog-policy or "-". One line of JSON is printed for a bundle.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const (
	bundle1, bundle2 = "heqi.evidence/bundle/v1", "heqi.evidence/bundle/v2"
	limit            = 65536
)

var (
	always   = strings.Fields("manifest entry.json disclosure.json proof.tlog-proof checkpoint log.vkey report.pdf verify_heqi.py README.txt")
	order    = strings.Fields("manifest entry.json disclosure.json proof.tlog-proof checkpoint log.vkey policy submission submitter.vkey time/anchors.pem time/1.tsr time/2.tsr time/3.tsr time/4.tsr time/5.tsr time/6.tsr time/7.tsr time/8.tsr time/9.tsr certificates.pem report.pdf verify_heqi.py README.txt")
	unparsed = map[string]bool{"report.pdf": true, "verify_heqi.py": true, "README.txt": true}
	number   = `(0|[1-9][0-9]{0,17})`
	hash64   = `([A-Za-z0-9+/]{43}=)`
	treeRE   = regexp.MustCompile(`^([^\n]+)\n` + number + `\n` + hash64 + `\n$`)
	proofRE  = regexp.MustCompile(`^([!-~]+)\n(?:extra [A-Za-z0-9+/=]+\n)?index ` + number + `\n((?:[A-Za-z0-9+/=]+\n)*)\n`)
	hexRE    = regexp.MustCompile(`^[0-9a-f]{64}$`)
	wholeRE  = regexp.MustCompile(`^(0|-?[1-9][0-9]*)$`)
	countRE  = regexp.MustCompile(`^[1-9][0-9]{0,5}$`)
)

type member struct {
	name    string
	content []byte
}

// The archive: one spelling, made again and compared.
func le(values ...interface{}) []byte {
	var out bytes.Buffer
	for _, value := range values {
		binary.Write(&out, binary.LittleEndian, value)
	}
	return out.Bytes()
}

func localHeader(m member) []byte {
	sum, size := crc32.ChecksumIEEE(m.content), uint32(len(m.content))
	fixed := le(uint32(0x04034B50), uint16(20), uint16(0x800), uint16(0), uint16(0), uint16(0x21), sum, size, size, uint16(len(m.name)), uint16(0))
	return append(fixed, m.name...)
}

func spelled(members []member) []byte {
	var files, listing []byte
	for _, m := range members {
		sum, size := crc32.ChecksumIEEE(m.content), uint32(len(m.content))
		listing = append(listing, "PK\x01\x02"...)
		listing = append(listing, le(uint16(0x314), uint16(20), uint16(0x800), uint16(0), uint16(0), uint16(0x21), sum, size, size, uint16(len(m.name)), uint16(0), uint16(0), uint16(0), uint16(0), uint32(0o100644<<16), uint32(len(files)))...)
		listing = append(listing, m.name...)
		files = append(append(files, localHeader(m)...), m.content...)
	}
	n := uint16(len(members))
	end := append([]byte("PK\x05\x06"), le(uint16(0), uint16(0), n, n, uint32(len(listing)), uint32(len(files)), uint16(0))...)
	return append(append(files, listing...), end...)
}

func unpack(archive []byte) ([]member, error) {
	var members []member
	rest := archive
	for len(rest) >= 30 && string(rest[:4]) == "PK\x03\x04" {
		size, width := int(binary.LittleEndian.Uint32(rest[18:])), int(binary.LittleEndian.Uint16(rest[26:]))
		if len(rest) < 30+width+size {
			return nil, errors.New("cut short")
		}
		m := member{string(rest[30 : 30+width]), rest[30+width : 30+width+size]}
		members, rest = append(members, m), rest[30+width+size:]
	}
	if !bytes.Equal(spelled(members), archive) {
		return nil, errors.New("not a plain zip of stored members")
	}
	return members, nil
}

func checkNames(members []member, second bool) (map[string][]byte, *member, error) {
	contents := map[string][]byte{}
	for _, m := range members {
		contents[m.name] = m.content
	}
	var wanted []string
	tokens, gap := 0, false
	for _, name := range order {
		_, there := contents[name]
		needed := contains(always, name)
		if needed || (second && there) {
			wanted = append(wanted, name)
		}
		if strings.HasPrefix(name, "time/") && strings.HasSuffix(name, ".tsr") {
			if there {
				tokens++
				gap = gap || contents[fmt.Sprintf("time/%d.tsr", tokens)] == nil
			}
		}
		if there && !unparsed[name] && len(contents[name]) > limit {
			return nil, nil, errors.New(name + " is too long")
		}
	}
	if len(members) < len(wanted) || len(members) > len(wanted)+1 || gap {
		return nil, nil, errors.New("members missing or added")
	}
	for place, name := range wanted {
		if members[place].name != name {
			return nil, nil, errors.New("members out of order")
		}
	}
	if has(contents, "submission") != has(contents, "submitter.vkey") || has(contents, "time/anchors.pem") != (tokens > 0) {
		return nil, nil, errors.New("members that belong together")
	}
	if len(members) == len(wanted) {
		return contents, nil, nil
	}
	payload := members[len(wanted)]
	if !isPayload(payload.name) {
		return nil, nil, errors.New("not a payload's name")
	}
	return contents, &payload, nil
}

func contains(list []string, name string) bool {
	for _, each := range list {
		if each == name {
			return true
		}
	}
	return false
}

func has(contents map[string][]byte, name string) bool {
	_, there := contents[name]
	return there
}

func isPayload(name string) bool {
	rest := strings.TrimPrefix(name, "payload/")
	if rest == name || rest == "" || !utf8.ValidString(rest) || utf8.RuneCountInString(rest) > 130 || rest[0] == '.' || strings.HasSuffix(rest, ".") {
		return false
	}
	for _, letter := range rest {
		if !strings.ContainsRune("._-", letter) && !unicode.IsLetter(letter) && !unicode.IsNumber(letter) {
			return false
		}
	}
	stem := strings.ToLower(strings.SplitN(rest, ".", 2)[0])
	return !contains([]string{"con", "prn", "aux", "nul"}, stem) && !strings.HasPrefix(stem, "com") && !strings.HasPrefix(stem, "lpt")
}

// Texts, keys and notes.
func text(data []byte) (string, error) {
	for _, c := range data {
		if c < ' ' && c != '\n' {
			return "", errors.New("control character")
		}
	}
	if !utf8.Valid(data) || len(data) > limit {
		return "", errors.New("not UTF-8, or too long")
	}
	return string(data), nil
}

func decode(coded string) ([]byte, error) {
	data, err := base64.StdEncoding.DecodeString(coded)
	if err != nil || base64.StdEncoding.EncodeToString(data) != coded {
		return nil, errors.New("not base64")
	}
	return data, nil
}

// key is a verifier key of kind 1, which package note reads, or 4, which it does not know.
type key struct {
	name   string
	id     uint32
	public ed25519.PublicKey
}

func parseKey(vkey string, kind byte) (key, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		return key{}, errors.New("not a verifier key")
	}
	typed, err := decode(parts[2])
	if err != nil || len(typed) != 33 || typed[0] != kind || parts[0] == "" || strings.IndexFunc(parts[0], unicode.IsSpace) >= 0 || !utf8.ValidString(parts[0]) {
		return key{}, errors.New("not a verifier key of this kind")
	}
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), typed...))
	if hex.EncodeToString(sum[:4]) != parts[1] {
		return key{}, errors.New("the key id does not fit")
	}
	if kind == 1 {
		if _, err := note.NewVerifier(vkey); err != nil {
			return key{}, err
		}
	}
	return key{parts[0], binary.BigEndian.Uint32(sum[:4]), typed[1:]}, nil
}

func keyLine(data []byte) (key, error) {
	line, err := text(data)
	if err != nil || !strings.HasSuffix(line, "\n") {
		return key{}, errors.New("not a key in a line")
	}
	return parseKey(strings.TrimSuffix(line, "\n"), 1)
}

type signature struct {
	name string
	id   uint32
	body []byte
}

func splitNote(data []byte) (string, []signature, error) {
	whole, err := text(data)
	if err != nil {
		return "", nil, err
	}
	middle := strings.LastIndex(whole, "\n\n")
	if middle < 1 || !strings.HasSuffix(whole, "\n") || middle+2 >= len(whole) {
		return "", nil, errors.New("not a signed note")
	}
	var found []signature
	for _, line := range strings.Split(strings.TrimSuffix(whole[middle+2:], "\n"), "\n") {
		words := strings.Split(line, " ")
		if len(words) != 3 || words[0] != "\u2014" || words[1] == "" || strings.Contains(words[1], "+") || strings.IndexFunc(words[1], unicode.IsSpace) >= 0 {
			return "", nil, errors.New("not a signature line")
		}
		body, err := decode(words[2])
		if err != nil {
			return "", nil, err
		}
		id := uint32(0)
		if len(body) >= 4 {
			id = binary.BigEndian.Uint32(body)
			body = body[4:]
			found = append(found, signature{words[1], id, body})
		} else {
			found = append(found, signature{"", 0, nil})
		}
	}
	return whole[:middle+1], found, nil
}

func openNote(data []byte, by key) (string, int, error) {
	said, signatures, err := splitNote(data)
	if err != nil {
		return "", 0, err
	}
	known := 0
	for _, each := range signatures {
		if each.name == by.name && each.id == by.id {
			known++
			if len(each.body) != ed25519.SignatureSize || !ed25519.Verify(by.public, []byte(said), each.body) {
				return "", 0, errors.New("the signature of " + by.name + " does not hold")
			}
		}
	}
	if known == 0 {
		return "", 0, errors.New("not signed by " + by.name)
	}
	return said, len(signatures), nil
}

func parseTree(said string) (string, int64, tlog.Hash, error) {
	match := treeRE.FindStringSubmatch(said)
	if match == nil {
		return "", 0, tlog.Hash{}, errors.New("not a tree in three lines")
	}
	size, _ := strconv.ParseInt(match[2], 10, 64)
	root, err := hash(match[3])
	return match[1], size, root, err
}

func hash(coded string) (tlog.Hash, error) {
	var found tlog.Hash
	data, err := decode(coded)
	if err != nil || len(data) != len(found) {
		return found, errors.New("not a hash")
	}
	copy(found[:], data)
	return found, nil
}

func parseProof(data []byte, form string) (int64, tlog.RecordProof, []byte, error) {
	whole, err := text(data)
	if err != nil {
		return 0, nil, nil, err
	}
	match := proofRE.FindStringSubmatchIndex(whole)
	if match == nil || whole[match[2]:match[3]] != form {
		return 0, nil, nil, errors.New("not a proof")
	}
	index, _ := strconv.ParseInt(whole[match[4]:match[5]], 10, 64)
	var path tlog.RecordProof
	for _, line := range strings.Fields(whole[match[6]:match[7]]) {
		sibling, err := hash(line)
		if err != nil {
			return 0, nil, nil, err
		}
		path = append(path, sibling)
	}
	if len(path) > 63 {
		return 0, nil, nil, errors.New("a path that is too long")
	}
	return index, path, []byte(whole[match[1]:]), nil
}

func included(path tlog.RecordProof, size int64, root tlog.Hash, index int64, leaf tlog.Hash) error {
	if size < 1 || index < 0 || index >= size {
		return errors.New("no such place in the tree")
	}
	return tlog.CheckRecord(path, size, root, index, leaf)
}

// Canonical JSON (RFC 8785) of what entries are made of.
func canonical(value interface{}) ([]byte, error) {
	switch v := value.(type) {
	case string:
		return quoted(v), nil
	case json.Number:
		if len(v) > 4300 || !wholeRE.MatchString(v.String()) {
			return nil, errors.New("not a whole number")
		}
		return []byte(v.String()), nil
	case bool:
		return []byte(strconv.FormatBool(v)), nil
	case nil:
		return []byte("null"), nil
	case []interface{}:
		parts := make([][]byte, len(v))
		for place, each := range v {
			part, err := canonical(each)
			if err != nil {
				return nil, err
			}
			parts[place] = part
		}
		return []byte("[" + string(bytes.Join(parts, []byte(","))) + "]"), nil
	case map[string]interface{}:
		names := make([]string, 0, len(v))
		for name := range v {
			names = append(names, name)
		}
		sort.Strings(names)
		parts := make([][]byte, len(names))
		for place, name := range names {
			part, err := canonical(v[name])
			if err != nil {
				return nil, err
			}
			parts[place] = append(append(quoted(name), ':'), part...)
		}
		return []byte("{" + string(bytes.Join(parts, []byte(","))) + "}"), nil
	}
	return nil, errors.New("not JSON")
}

func quoted(s string) []byte {
	out := []byte{'"'}
	short := map[rune]string{'"': `\"`, '\\': `\\`, '\n': `\n`, '\r': `\r`, '\t': `\t`, '\f': `\f`, '\b': `\b`}
	for _, letter := range s {
		if escaped, known := short[letter]; known {
			out = append(out, escaped...)
		} else if letter < ' ' {
			out = append(out, fmt.Sprintf(`\u%04x`, letter)...)
		} else {
			out = append(out, string(letter)...)
		}
	}
	return append(out, '"')
}

func parseObject(data []byte) (map[string]interface{}, error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var value interface{}
	if err := decoder.Decode(&value); err != nil {
		return nil, err
	}
	again, err := canonical(value)
	object, isObject := value.(map[string]interface{})
	if err != nil || !bytes.Equal(again, data) || !isObject {
		return nil, errors.New("not a canonical JSON object")
	}
	return object, nil
}

func exactly(object map[string]interface{}, names ...string) error {
	for _, name := range names {
		if _, there := object[name]; !there {
			return errors.New("no field " + name)
		}
	}
	if len(object) != len(names) {
		return errors.New("another field")
	}
	return nil
}

func checkEntry(contents map[string][]byte, second bool) (map[string]interface{}, error) {
	entry, err := parseObject(contents["entry.json"])
	if err != nil {
		return nil, err
	}
	form, names := "heqi.evidence/entry/v1", strings.Fields("format id kind deposited_at commitments")
	if _, is := entry["stream"]; is && second {
		form, names = "heqi.evidence/entry/v2", strings.Fields("format id stream kind at submitter commitments")
	}
	if err := exactly(entry, names...); err != nil {
		return nil, err
	}
	for _, name := range names {
		_, isText := entry[name].(string)
		_, isObject := entry[name].(map[string]interface{})
		if (name == "commitments") != isObject || (name != "commitments") != isText {
			return nil, errors.New("entry: " + name)
		}
	}
	if entry["format"] != form {
		return nil, errors.New("not an entry of this format")
	}
	return entry, nil
}

func checkDisclosure(data []byte, entry map[string]interface{}) (map[string]interface{}, error) {
	disclosure, err := parseObject(data)
	if err != nil {
		return nil, err
	}
	fields, isObject := disclosure["fields"].(map[string]interface{})
	if exactly(disclosure, "format", "entry", "fields") != nil || !isObject || disclosure["format"] != "heqi.evidence/disclosure/v1" || disclosure["entry"] != entry["id"] {
		return nil, errors.New("not the disclosure of this entry")
	}
	values := map[string]interface{}{}
	for name, each := range fields {
		opening, isObject := each.(map[string]interface{})
		if !isObject || exactly(opening, "salt", "value") != nil {
			return nil, errors.New("not an opening")
		}
		salt, _ := opening["salt"].(string)
		_, isText := opening["value"].(string)
		_, isNumber := opening["value"].(json.Number)
		if !hexRE.MatchString(salt) || (!isText && !isNumber) {
			return nil, errors.New("not a salt and a value")
		}
		key, _ := hex.DecodeString(salt)
		plain, err := canonical(opening["value"])
		if err != nil {
			return nil, err
		}
		sum := hmac.New(sha256.New, key)
		sum.Write(plain)
		if entry["commitments"].(map[string]interface{})[name] != hex.EncodeToString(sum.Sum(nil)) {
			return nil, errors.New(name + " does not open its commitment")
		}
		values[name] = opening["value"]
	}
	return values, nil
}

// Policies (C2SP tlog-policy) and cosignatures (C2SP tlog-cosignature).
type group struct {
	name    string
	least   int
	members []string
}

type policy struct {
	logs      []key
	names     []string
	witnesses map[string]key
	groups    []group
	quorum    string
}

func words(line string) []string {
	return strings.FieldsFunc(line, func(c rune) bool { return c == ' ' || c == '\t' })
}

func parsePolicy(data []byte) (*policy, error) {
	if len(data) > limit || !bytes.HasSuffix(data, []byte("\n")) {
		return nil, errors.New("policy: not whole lines")
	}
	for _, c := range data {
		if (c < ' ' && c != '\n' && c != '\t') || c == 0x7f {
			return nil, errors.New("policy: control character")
		}
	}
	p := &policy{witnesses: map[string]key{}}
	defined, members := map[string]bool{}, map[string]bool{}
	for _, line := range strings.Split(string(data), "\n") {
		said := words(line)
		if len(said) == 0 || said[0][0] == '#' {
			continue
		}
		if err := p.define(said[0], said[1:], defined, members); err != nil {
			return nil, fmt.Errorf("policy: %q: %v", line, err)
		}
	}
	if p.quorum == "" {
		return nil, errors.New("policy: no quorum")
	}
	return p, nil
}

func (p *policy) define(kind string, said []string, defined, members map[string]bool) error {
	wrong := errors.New("not a line of a policy")
	switch {
	case kind == "log" && len(said) >= 1 && len(said) <= 2:
		found, err := parseKey(said[0], 1)
		for _, other := range p.logs {
			if err == nil && bytes.Equal(other.public, found.public) {
				return wrong
			}
		}
		p.logs = append(p.logs, found)
		return err
	case kind == "witness" && len(said) >= 2 && len(said) <= 3:
		found, err := parseKey(said[1], 4)
		if err != nil || said[0] == "none" || defined[said[0]] {
			return wrong
		}
		for _, other := range p.witnesses {
			if bytes.Equal(other.public, found.public) {
				return wrong
			}
		}
		defined[said[0]], p.witnesses[said[0]] = true, found
		p.names = append(p.names, said[0])
		return nil
	case kind == "group" && len(said) >= 3:
		least := 0
		if said[1] == "all" {
			least = len(said) - 2
		} else if said[1] == "any" {
			least = 1
		} else if countRE.MatchString(said[1]) {
			least, _ = strconv.Atoi(said[1])
		}
		if least < 1 || least > len(said)-2 || said[0] == "none" || defined[said[0]] {
			return wrong
		}
		for _, name := range said[2:] {
			if !defined[name] || members[name] {
				return wrong
			}
			members[name] = true
		}
		defined[said[0]] = true
		p.groups = append(p.groups, group{said[0], least, said[2:]})
		return nil
	case kind == "quorum" && len(said) == 1 && p.quorum == "" && (said[0] == "none" || defined[said[0]]):
		p.quorum = said[0]
		return nil
	}
	return wrong
}

func (p *policy) met(cosigned []string) bool {
	present := map[string]bool{"none": true}
	for _, name := range cosigned {
		present[name] = true
	}
	for _, each := range p.groups {
		count := 0
		for _, name := range each.members {
			if present[name] {
				count++
			}
		}
		present[each.name] = present[each.name] || count >= each.least
	}
	return present[p.quorum]
}

func (p *policy) cosigned(checkpoint []byte) ([]string, error) {
	said, signatures, err := splitNote(checkpoint)
	if err != nil {
		return nil, err
	}
	found := []string{}
	for _, name := range p.names {
		witness := p.witnesses[name]
		for _, each := range signatures {
			if each.name != witness.name || each.id != witness.id {
				continue
			}
			if len(each.body) != 72 || each.body[0] > 127 {
				return nil, errors.New("not a cosignature")
			}
			message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", binary.BigEndian.Uint64(each.body), said)
			if !ed25519.Verify(witness.public, []byte(message), each.body[8:]) {
				return nil, errors.New("the cosignature of " + name + " does not hold")
			}
			found = append(found, name)
		}
	}
	return found, nil
}

func checkSubmission(contents map[string][]byte, entry map[string]interface{}, log key) (bool, error) {
	if !has(contents, "submission") {
		return false, nil
	}
	submitter, err := keyLine(contents["submitter.vkey"])
	if err != nil {
		return false, err
	}
	if entry["submitter"] != fmt.Sprintf("%s+%08x", submitter.name, submitter.id) {
		return false, errors.New("not the key of the entry's submitter")
	}
	index, path, signed, err := parseProof(contents["submission"], "heqi.evidence/submission-proof/v1")
	if err != nil {
		return false, err
	}
	said, count, err := openNote(signed, submitter)
	if err != nil {
		return false, err
	}
	rest := strings.TrimPrefix(said, "heqi.evidence/submission/v1\n")
	origin, size, root, err := parseTree(rest)
	if err != nil || rest == said || origin != log.name || count != 1 {
		return false, errors.New("not a submission to this log")
	}
	return true, included(path, size, root, index, tlog.RecordHash(contents["entry.json"]))
}

func checkManifest(members []member, log key, form string) error {
	said, count, err := openNote(members[0].content, log)
	if err != nil {
		return err
	}
	expected := form + "\n"
	for _, m := range members[1:] {
		expected += fmt.Sprintf("%x %d %s\n", sha256.Sum256(m.content), len(m.content), m.name)
	}
	if said != expected || count != 1 {
		return errors.New("not the manifest of these members")
	}
	return nil
}

type verdict struct {
	State           string   `json:"state"`
	Reason          string   `json:"reason,omitempty"`
	Finality        string   `json:"finality"`
	Cosigned        []string `json:"cosigned"`
	SubmitterSigned bool     `json:"submitter_signed"`
}

func verify(archive []byte, pinned *key, given *policy) (verdict, error) {
	said := verdict{State: "consistent", Finality: "unknown", Cosigned: []string{}}
	members, err := unpack(archive)
	if err != nil || len(members) == 0 {
		return said, errors.New("not a bundle")
	}
	second := bytes.HasPrefix(members[0].content, []byte(bundle2+"\n")) && members[0].name == "manifest"
	contents, payload, err := checkNames(members, second)
	if err != nil {
		return said, err
	}
	log, err := keyLine(contents["log.vkey"])
	if err != nil {
		return said, err
	}
	same := func(other key) bool { return other.name == log.name && bytes.Equal(other.public, log.public) }
	listed := given == nil || len(given.logs) == 0
	for _, other := range logsOf(given) {
		listed = listed || same(other)
	}
	if (pinned != nil && !same(*pinned)) || !listed {
		return said, errors.New("another log's key")
	}
	if pinned != nil || len(logsOf(given)) > 0 {
		said.State = "proven"
	}
	form := bundle1
	if second {
		form = bundle2
	}
	if err := checkManifest(members, log, form); err != nil {
		return said, err
	}
	entry, err := checkEntry(contents, second)
	if err != nil {
		return said, err
	}
	if err := checkPlace(contents, log); err != nil {
		return said, err
	}
	values, err := checkDisclosure(contents["disclosure.json"], entry)
	if err != nil {
		return said, err
	}
	if payload != nil {
		size := json.Number(strconv.Itoa(len(payload.content)))
		if values["content_sha256"] != fmt.Sprintf("%x", sha256.Sum256(payload.content)) || values["size_bytes"] != size {
			return said, errors.New("not the payload that was committed to")
		}
	}
	if !second {
		if given != nil && given.quorum != "none" {
			return said, errors.New("the first format has no witnesses")
		}
		return said, nil
	}
	if said.SubmitterSigned, err = checkSubmission(contents, entry, log); err != nil {
		return said, err
	}
	return said, checkWitnesses(contents, log, given, &said)
}

func logsOf(given *policy) []key {
	if given == nil {
		return nil
	}
	return given.logs
}

func checkPlace(contents map[string][]byte, log key) error {
	tree, _, err := openNote(contents["checkpoint"], log)
	if err != nil {
		return err
	}
	origin, size, root, err := parseTree(tree)
	if err != nil || origin != log.name {
		return errors.New("not a checkpoint of this log")
	}
	index, path, signed, err := parseProof(contents["proof.tlog-proof"], "c2sp.org/tlog-proof@v1")
	if err != nil {
		return err
	}
	if !bytes.Equal(signed, contents["checkpoint"]) {
		return errors.New("a proof around another checkpoint")
	}
	return included(path, size, root, index, tlog.RecordHash(contents["entry.json"]))
}

func checkWitnesses(contents map[string][]byte, log key, given *policy, said *verdict) error {
	var policies []*policy
	if has(contents, "policy") {
		enclosed, err := parsePolicy(contents["policy"])
		if err != nil {
			return err
		}
		listed := len(enclosed.logs) == 0
		for _, other := range enclosed.logs {
			listed = listed || (other.name == log.name && bytes.Equal(other.public, log.public))
		}
		if !listed {
			return errors.New("a policy for another log")
		}
		policies = append(policies, enclosed)
	}
	if given != nil {
		policies = append(policies, given)
	}
	for _, each := range policies {
		found, err := each.cosigned(contents["checkpoint"])
		if err != nil {
			return err
		}
		met := each.met(found)
		if each == given && !met {
			return errors.New("your policy is not met")
		}
		said.Cosigned, said.Finality = found, "pending"
		if met {
			said.Finality = "final"
		}
		if each.quorum == "none" {
			said.Finality = "unknown"
		}
	}
	return nil
}

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: verify_bundle LOG_KEY|- POLICY|- BUNDLE...")
		os.Exit(2)
	}
	var pinned *key
	var given *policy
	if os.Args[1] != "-" {
		found, err := parseKey(strings.TrimSpace(os.Args[1]), 1)
		stop(err)
		pinned = &found
	}
	if os.Args[2] != "-" {
		data, err := os.ReadFile(os.Args[2])
		stop(err)
		given, err = parsePolicy(data)
		stop(err)
	}
	for _, path := range os.Args[3:] {
		archive, err := os.ReadFile(path)
		stop(err)
		said, err := verify(archive, pinned, given)
		if err != nil {
			said = verdict{State: "refused", Reason: err.Error(), Finality: "unknown", Cosigned: []string{}}
		}
		line, _ := json.Marshal(said)
		fmt.Println(string(line))
	}
}

func stop(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "verify_bundle:", err)
		os.Exit(2)
	}
}
