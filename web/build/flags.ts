import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const folder = join(dirname(createRequire(import.meta.url).resolve('flag-icons/package.json')), 'flags', '1x1');

/** Firefox draws an SVG on a canvas only when it has a size of its own. */
const sized = (svg: string): string => svg.replace('<svg ', '<svg width="512" height="512" ');

/**
 * Serves the square flags of flag-icons under `/assets/flags/<iso2 in lower case>.svg`: a name that page, embed and
 * server can all tell from a state's code, without a list.
 */
export function flags(): Plugin {
  return {
    name: 'isnad-flags',
    generateBundle() {
      for (const file of readdirSync(folder).filter((name) => /^[a-z]{2}\.svg$/.test(name))) {
        const source = sized(readFileSync(join(folder, file), 'utf8'));
        this.emitFile({ type: 'asset', fileName: `assets/flags/${file}`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use('/assets/flags/', (request, response, next) => {
        const name = /^\/([a-z]{2}\.svg)$/.exec(request.url ?? '')?.[1];
        if (!name) return next();
        response.setHeader('content-type', 'image/svg+xml');
        response.end(sized(readFileSync(join(folder, name), 'utf8')));
      });
    },
  };
}
