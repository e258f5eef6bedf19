// A real OpenID provider for the tests: node provider.mjs <oidc-provider's index.js> <port> <redirect uri>.
// It makes its signing key anew at every start, so a restart is a change of keys.

import { generateKeyPairSync } from "node:crypto";
import { pathToFileURL } from "node:url";

const [module, port, redirect] = process.argv.slice(2);
const { default: Provider } = await import(pathToFileURL(module));
const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{ client_id: "heqi", client_secret: "secret-of-the-tests", redirect_uris: [redirect], token_endpoint_auth_method: "client_secret_post" }],
  jwks: { keys: [{ ...key, kid: `key-${Date.now()}`, use: "sig", alg: "RS256" }] },
  pkce: { required: () => true },
  cookies: { keys: ["cookies of the tests"] },
});
provider.listen(Number(port), "127.0.0.1", () => process.stdout.write("ready\n"));
