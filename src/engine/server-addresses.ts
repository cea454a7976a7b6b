/**
 * Variables that providers read to know which server answers. They are a part of a sample's keys, so the names are few: any other address
 * of a job, such as that of its page, would make its samples worthless.
 */
const ANSWERING = /_(BASE_URL|API_BASE|API_URL|API_HOST|ENDPOINT)$/;
/** Variables that may name a server. They decide where a key may go, so the names are many: a miss costs a key. */
const NAMING = /(?:^|_)(?:URL|HOST|HOSTNAME|ENDPOINT|API_BASE|GATEWAY|SERVER|DOMAIN)$|^AWS_ENDPOINT_URL_/i;

/** Whether a variable may name a server: only its name is looked at, because any text can hold an address. */
export function mayNameServer(variable: string): boolean {
  return NAMING.test(variable);
}

/** The variables of an environment that say which server answers, with their values, in the order of their names. */
export function serverAddresses(
  env: Readonly<Record<string, string | undefined>>,
): readonly (readonly [name: string, address: string])[] {
  return Object.entries(env)
    .flatMap(([name, address = '']) => (ANSWERING.test(name) ? [[name, address] as const] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
