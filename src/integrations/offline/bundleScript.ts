import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { computedFacts } from '../computedFacts.ts';
import { plainJsx } from '../plainJsx.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const onDemand = /(?<!typeof )\bimport\('(\.[^']+)'\)/g;

interface Options extends InlineConfig {
  /** Global variable for what the entry exports. */
  exportsAs?: string;
  /** Modules that another script of the document has: the global variable of each, by its entry. */
  beside?: Readonly<Record<string, string>>;
}

/**
 * Takes in at once what is imported on demand: in one script it is there anyway, and to have each module
 * wait for its turn would be a wrapper around it and around all that it shares.
 */
function importAtOnce(beside: Options['beside'] = {}): Plugin {
  return {
    name: 'import-at-once',
    transform: {
      order: 'pre',
      filter: { code: onDemand },
      handler(code) {
        const files: string[] = [];
        const changed = code.replace(onDemand, (_, file: string) => {
          const [, global] =
            Object.entries(beside).find(([entry]) => file.endsWith(`/${entry}`)) ?? [];
          if (global !== undefined) return `Promise.resolve(${global})`;
          const place = files.push(file);
          return `Promise.resolve(onDemand${place})`;
        });
        const imports = files.map(
          (file, place) => `import * as onDemand${place + 1} from '${file}';`,
        );
        return { code: `${imports.join('')}${changed}`, map: null };
      },
    },
  };
}

/**
 * Bundles a module of this project and all that it imports into one classic script, which runs
 * where a browser refuses modules. `entry` is relative to `src/`.
 */
export async function bundleScript(
  entry: string,
  { exportsAs, beside, ...config }: Options = {},
): Promise<string> {
  const result = await build({
    ...config,
    plugins: [computedFacts(), plainJsx(), importAtOnce(beside), config.plugins],
    // A classic script has no address of its own.
    define: {
      'import.meta.url': 'undefined',
      'import.meta.resolve': 'undefined',
      ...config.define,
    },
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../../${entry}`, import.meta.url)),
        preserveEntrySignatures: exportsAs === undefined ? false : 'strict',
        output: { format: 'iife', codeSplitting: false, name: exportsAs },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk, ...others] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error(`${entry} did not become one script`);
  }
  return chunk.code;
}
