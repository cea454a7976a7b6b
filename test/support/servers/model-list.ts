import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that says which models there are, and answers nothing else. */
export interface ModelList {
  /** Address and key of it, as variables of a job. */
  env(): { readonly OPENAI_BASE_URL: string; readonly OPENAI_API_KEY: string };
  /** What each request was authorized with, in the order in which they came. */
  readonly authorized: (string | undefined)[];
  close(): Promise<void>;
}

/** Starts one that knows every model but `gone`. */
export async function serveModelList(gone: string): Promise<ModelList> {
  const authorized: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    authorized.push(request.headers.authorization);
    const isGone = decodeURIComponent(request.url ?? '').endsWith(gone);
    response.writeHead(isGone ? 404 : 200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(isGone ? { error: { message: 'no such model', code: 'model_not_found' } } : { id: 'x' }),
    );
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  const { port } = server.address() as AddressInfo;
  return {
    authorized,
    env: () => ({ OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`, OPENAI_API_KEY: 'simulated' }),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
