/** What has a library read `.env` files, or other files of settings, from where its source lies or the process starts up to the root. */
const VARIABLES =
  /\b(?:load_dotenv|find_dotenv|dotenv_values|read_env|decouple|dynaconf)\b|['"`](?:@\w+\/)?dotenv\b|\/godotenv\b/i;
const SETTINGS = /\b(?:decouple|dynaconf)\b/i;

/** The names of files that a source has a library look for without naming them. */
export function soughtFiles(text: string): RegExp | null {
  if (SETTINGS.test(text))
    return /^(?:\.?secrets|settings)(?:\.\w+)?\.(?:toml|ya?ml|json|ini|py)$|^\.env(?:\.|$)/;
  return VARIABLES.test(text) ? /^\.env(?:\.|$)/ : null;
}
