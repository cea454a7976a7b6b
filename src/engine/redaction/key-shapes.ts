/**
 * Keys that may come from anywhere. Each begins with fixed characters and repeats one class, with a limit
 * where more must follow, so that their time is linear.
 */
const SHAPES = [
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
  /\b(?:sk|pk|rk|xai|gsk|csk)-(?=[\w-]{0,60}\d)[\w-]{16,}|\bkey-[0-9a-f]{32}\b/g,
  // Groq, Fireworks, Replicate, Perplexity, NVIDIA, Together, LangSmith, Pinecone, Tavily.
  /\b(?:gsk_|fw_|r8_|pplx-|nvapi-|tgp_v1_|lsv2_[a-z]{2}_|pcsk_|tvly-)(?=[\w-]{0,60}\d)[\w-]{20,}/g,
  /\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{12,}/g,
  /\bAIza[\w-]{20,}|\bya29\.[\w-]{20,}/g,
  /\bxox[abprse]-[\w-]{10,}|\bxapp-[\w-]{20,}/g,
  /\bhf_[A-Za-z\d]{20,}/g,
  /\bgl(?:pat|ptt|cbt|dt|rt|ft|soat)-[\w-]{16,}/g,
  // npm, PyPI, Docker Hub, Stripe, SendGrid.
  /\bnpm_[A-Za-z\d]{30,}|\bpypi-[\w-]{30,}|\bdckr_pat_[\w-]{20,}|\b[srp]k_(?:live|test)_\w{16,}|\bSG\.[\w-]{16,64}\.[\w-]{16,}/g,
  /\beyJ[\w-]{10,500}\.[\w-]{10,4000}\.[\w-]{4,}/g,
  // The user of an address without a password, where it is a long random one.
  /(?<=:\/\/)(?=[A-Za-z]{0,200}\d)(?=\d{0,200}[A-Za-z])[A-Za-z\d]{20,200}(?=@)/g,
  // The password of an address, where it is a random one.
  /(?<=:\/\/[^\s:@/]{0,64}:)(?=[^\s@/]{0,200}\d)(?=[^\s@/]{0,200}[A-Za-z])[\w.~%+=!-]{12,200}(?=@)/g,
  // What an address is asked with under a name that only keys have, where it is a random one.
  /(?<=[?&](?:api[-_]?key|access[-_]?token|token|sig|signature|secret)=)(?=[\w.~%+-]{0,200}\d)(?=[\w.~%+-]{0,200}[A-Za-z])[\w.~%+-]{12,200}/gi,
];

/** In an error, what follows these words is a key however it looks, and so is the password of an address. */
const IN_ERRORS = [
  /\b(?:sk|pk|rk|xai|gsk|key)-[\w-]{12,}/g,
  /\bBearer [\w.~+/-]{8,}=*/g,
  // With what may stand in a long text without one.
  /(?<=:\/\/[^\s:@/]{0,64}:)[^\s/'"]{1,200}(?=@)/g,
];

/** The text of an error without keys: it gives no examples of them, as an answer may. */
export function withoutErrorKeys(text: string): string {
  return IN_ERRORS.reduce((sofar, shape) => sofar.replace(shape, '[key]'), withoutShapes(text));
}

/** The text with whatever has the shape of a well-known key replaced by `[key]`. */
export function withoutShapes(text: string): string {
  return SHAPES.reduce((sofar, shape) => sofar.replace(shape, '[key]'), text);
}

/** Where a command prints a credential of its own, by what stands before it: an address, `.npmrc`, `.netrc`, a header, a setting. */
const PRINTED = [
  /(\w:\/\/[^\s:@/'"]{0,100}:)[^\s/'"]{1,300}(?=@)/g,
  /(_(?:authToken|auth|password)["']?\s{0,3}[=:]\s{0,3}["']?)[^\s"']{4,}/gi,
  /(\bmachine\s{1,9}\S{1,200}\s{1,9}(?:login\s{1,9}\S{1,200}\s{1,9})?password\s{1,9})\S+/gi,
  /(\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:basic|bearer|token)\s{1,3})[\w+/=.~-]{4,}/gi,
  /(\b\w{0,40}(?:PASSWORD|PASSWD|SECRET|_TOKEN|API_KEY|ACCESS_KEY|PRIVATE_KEY)=["']?)[^\s"']{8,}/g,
];

/**
 * What a command of the repository prints, for a log: its words are for whoever mends a build, so that credentials in them are taken out by
 * where they stand, whatever they look like. Answers of models are not read in this way, because examples of such lines are theirs to give.
 */
export function withoutPrinted(text: string): string {
  return PRINTED.reduce((sofar, place) => sofar.replace(place, '$1[key]'), text);
}
