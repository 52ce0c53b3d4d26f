// An independent verifier of a tlog-proof: node's own crypto, none of our code.
// Usage: node verify.mjs <vkey> <file with the leaf> <file with the proof>; exit status 0 when it holds.
import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";

const [vkey, leafFile, proofFile] = process.argv.slice(2);
const sha = (...parts) => createHash("sha256").update(Buffer.concat(parts)).digest();
const node = (left, right) => sha(Buffer.from([1]), left, right);
const fail = (why) => { console.error(why); process.exit(1); };

const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(vkey) ?? fail("vkey");
const material = Buffer.from(encoded, "base64");
if (sha(Buffer.from(name + "\n"), material).subarray(0, 4).toString("hex") !== id) fail("key id");
const spki = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), material.subarray(1)]);
const key = createPublicKey({ key: spki, format: "der", type: "spki" });

const proof = readFileSync(proofFile, "utf8");
const cut = proof.indexOf("\n\n");
const [header, index, ...path] = proof.slice(0, cut).split("\n");
if (header !== "c2sp.org/tlog-proof@v1") fail("header");
const note = proof.slice(cut + 2);
const end = note.lastIndexOf("\n\n");
const text = note.slice(0, end + 1);
const line = note.slice(end + 2).split("\n").find((l) => l.startsWith(`— ${name} `)) ?? fail("unsigned");
const signature = Buffer.from(line.split(" ")[2], "base64");
if (signature.subarray(0, 4).toString("hex") !== id) fail("signer");
if (!verify(null, Buffer.from(text), key, signature.subarray(4))) fail("signature");

const [origin, size, root] = text.split("\n");
if (origin !== name) fail("origin");
// The path from the leaf by recursion over the shape of the tree, not by RFC 9162's loop.
const climb = (at, count, rest, hash) => {
  if (count === 1) return rest.length ? fail("too many hashes") : hash;
  let left = 1;
  while (left * 2 < count) left *= 2;
  const sibling = Buffer.from(rest[rest.length - 1] ?? fail("too few hashes"), "base64");
  const below = rest.slice(0, -1);
  return at < left ? node(climb(at, left, below, hash), sibling) : node(sibling, climb(at - left, count - left, below, hash));
};
const leaf = sha(Buffer.from([0]), readFileSync(leafFile));
const climbed = climb(Number(index.split(" ")[1]), Number(size), path, leaf);
if (!climbed.equals(Buffer.from(root, "base64"))) fail("root");
