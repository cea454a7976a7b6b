/**
 * git settings, as environment variables, that let a checkout without credentials of its own fetch and push with the
 * step's token: the header that `actions/checkout` would have left on disk. Empty without a token.
 */
export function storeCredentials(token: string, serverUrl: string): Record<string, string> {
  if (token === '') return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${serverUrl}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}
