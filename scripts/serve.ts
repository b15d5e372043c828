import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** A built site and the path it is served under, with a slash at both ends. */
export interface ServedFolder {
  path: string;
  folder: string;
}

/** A running server. */
export interface Served {
  /** Origin, without a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/** Types that the server library lacks or leaves without a character set. */
const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.woff2': 'font/woff2',
};

/**
 * Serves built folders as a static host would: each under its path, with its own 404 page.
 * @param port 0 for any free one.
 */
export async function serve(folders: readonly ServedFolder[], port: number): Promise<Served> {
  const sites = folders
    .map((served) => ({ ...served, handle: handlerOf(served.folder) }))
    .sort((a, b) => b.path.length - a.path.length);
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const site = sites.find(({ path: base }) => url.startsWith(base) || `${url}/` === base);
    if (site === undefined) return answer(response, 404);
    if (!url.startsWith(site.path)) return answer(response, 301, { Location: site.path });
    request.url = url.slice(site.path.length - 1);
    site.handle(request, response);
  });
  const used = await listen(server, port);
  return { url: `http://127.0.0.1:${used}`, close: () => close(server) };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function handlerOf(folder: string): Handler {
  const files = sirv(folder, { dev: true, setHeaders });
  return (request, response) => {
    files(request, response, () => {
      notFound(folder, response).catch(() => response.destroy());
    });
  };
}

function setHeaders(response: ServerResponse, pathname: string): void {
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  const type = /^thay-doi.*\.xml$/.test(name)
    ? 'application/atom+xml; charset=utf-8'
    : types[path.extname(name)];
  if (type !== undefined) response.setHeader('Content-Type', type);
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

async function notFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(folder, '404.html')).catch(() => '404');
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(page);
}

function answer(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, headers).end();
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
