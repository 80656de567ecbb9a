import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { importerOfHelper } from '../plainDynamicImport.ts';
import { islandToFill, ownSources, putOwnSources, sharedSources } from './ruleSources.ts';

const source = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(source, 'islands');
const shell = [
  'browser/startShell.ts',
  'browser/prefetch.ts',
  'browser/offline/keepOffline.ts',
  'components/calculators/startCalculators.ts',
];
/** The script of every page. */
const pageScript = /Page\.astro\?astro&type=script/;
/** What runs as a worker, too, and so has to stand alone. */
const workers = ['browser/hashFile.ts'].map((file) => path.join(source, file));
/** The script that all calculators share. */
const shared = 'calculators';
/** What all calculators share, too, but load when it is used. */
const onDemand = 'use';
/** How many calculators must use a file for it to go there: with 5 each page weighs up to 1 kB more. */
const many = 7;
/** Rules with their pages: each calculator gets those that it names. */
const sources = path.join(source, 'rules/facts/sources.ts');
/** Fleets use nearly every rule, and kept plans are no calculator: they have no say in what all others load. */
const apart = ['Fleet', 'GoOn'];
/** How many calculators have a say among those that use a file. */
const countOf = (users: readonly string[]) => users.filter((user) => !apart.includes(user)).length;
const starter = /islands[\\/](\w+)\.tsx\?start$/;
const copy = /\?for=(\w+)$/;
const ownSourcesOf = /\?of=(\w+)$/;

const imports =
  /^(?:import|export)\s(?!type\s)(?:[^'"=]*?\sfrom\s)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;

/** Every file of ours that a file imports, itself and through others; on demand only if asked. */
function reachOf(file: string, withLater: boolean, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  // What it was computed from stays out of the browser.
  if (file.endsWith('.computed.ts')) return seen;
  for (const [, now, later] of readFileSync(file, 'utf8').matchAll(imports)) {
    const target = now ?? (withLater ? later : undefined);
    if (target && /\.tsx?$/.test(target))
      reachOf(path.resolve(path.dirname(file), target), withLater, seen);
  }
  return seen;
}

const shellFiles = () =>
  new Set(shell.flatMap((file) => [...reachOf(path.join(source, file), false)]));

const islandFiles = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => path.join(folder, name));

/**
 * Answers which islands use each file, but for those that every page loads and for workers; on demand
 * only if asked.
 */
function usersOfFiles(withLater: boolean): Map<string, string[]> {
  const onItsOwn = shellFiles();
  for (const file of workers) onItsOwn.add(file);
  const users = new Map<string, string[]>();
  for (const file of islandFiles()) {
    for (const used of reachOf(file, withLater)) {
      if (onItsOwn.has(used)) continue;
      users.set(used, [...(users.get(used) ?? []), path.basename(file, '.tsx')]);
    }
  }
  return users;
}

/** Scripts and all that they import, at once or on demand, but for the page's, which starts them all. */
function reachableFrom(
  chunks: readonly Rolldown.RenderedChunk[],
  all: Record<string, Rolldown.RenderedChunk>,
) {
  const found = new Set(chunks);
  for (const { imports, dynamicImports } of found) {
    for (const file of [...imports, ...dynamicImports]) {
      if (all[file] && !all[file].isEntry) found.add(all[file]);
    }
  }
  return [...found];
}

/**
 * Makes each calculator two scripts: one that all calculators share, and one of its own. Files that
 * a few calculators use go into the own script of each, as copies: a file for each set of users
 * would be a dozen requests, and whoever opens a link opens one calculator. What the page’s own script
 * has, calculators take from there. Each starts a script as one of the site’s entries: only there does
 * the bundler put all that its later parts use as well. Puts the scripts of each island into `scriptsOf`
 * by its name, its own first, as paths in the built site.
 */
export function islandChunks(scriptsOf: Map<string, string[]>): Plugin {
  let users = new Map<string, string[]>();
  let usersAtOnce = users;
  let inShell = new Set<string>();
  const sharedFiles = () =>
    [...users]
      .filter(([file, by]) => file !== sources && countOf(by) >= many)
      .map(([file]) => file);
  return {
    name: 'island-chunks',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => ({
      environments: {
        client: {
          build: {
            rolldownOptions: {
              preserveEntrySignatures: false,
              output: {
                codeSplitting: {
                  includeDependenciesRecursively: false,
                  groups: [
                    {
                      name: 'shell',
                      test: (id) => pageScript.test(id) || inShell.has(importerOfHelper(id) ?? id),
                    },
                    {
                      name: shared,
                      test: new RegExp(
                        String.raw`\?for=${shared}$|[\\/]node_modules[\\/]preact[\\/]`,
                      ),
                    },
                  ],
                },
              },
            },
          },
        },
      },
    }),
    renderChunk(code, _, __, { chunks }) {
      const island = islandToFill(code);
      if (!island) return undefined;
      const starts = Object.values(chunks).filter(
        ({ facadeModuleId }) => starter.exec(facadeModuleId ?? '')?.[1] === island,
      );
      const scripts = reachableFrom(starts, chunks).flatMap(({ modules }) =>
        Object.values(modules).map((module) => module.code ?? ''),
      );
      return { code: putOwnSources(code, island, scripts, sharedFiles()), map: null };
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const inPage = new Set(
        chunks
          .filter(({ isEntry, facadeModuleId }) => isEntry && !starter.test(facadeModuleId ?? ''))
          .map(({ fileName }) => fileName),
      );
      for (const { facadeModuleId, fileName, imports } of chunks) {
        const [, island] = starter.exec(facadeModuleId ?? '') ?? [];
        if (!island) continue;
        scriptsOf.set(island, [fileName, ...imports.filter((file) => !inPage.has(file))]);
      }
    },
    buildStart() {
      users = usersOfFiles(true);
      usersAtOnce = usersOfFiles(false);
      inShell = shellFiles();
      for (const file of islandFiles()) {
        const name = path.basename(file, '.tsx');
        const id = `${file}?start`;
        this.emitFile({ type: 'chunk', id, name, preserveSignature: 'allow-extension' });
      }
    },
    transform: {
      order: 'pre',
      filter: { id: [starter, copy] },
      handler(code, id) {
        const [, island = ''] = starter.exec(id) ?? copy.exec(id) ?? [];
        if (island === shared || island === onDemand) return undefined;
        // Before anything of the island, whose modules may give reasons as they load.
        return { code: `import ${JSON.stringify(`${sources}?of=${island}`)};\n${code}`, map: null };
      },
    },
    load(id) {
      const sharedModule = `${sources}?for=${shared}`;
      if (id === sharedModule) return sharedSources(sharedFiles());
      const [, island] = ownSourcesOf.exec(id) ?? [];
      return island ? ownSources(island, sharedModule) : undefined;
    },
    resolveId(id, importer) {
      const [, owner] = starter.exec(importer ?? '') ?? copy.exec(importer ?? '') ?? [];
      if (!owner || !importer || !/^\.|^\//.test(id)) return undefined;
      const file = path.resolve(path.dirname(importer), id);
      const by = users.get(file);
      if (by === undefined) return undefined;
      if (countOf(by) < many) return `${file}?for=${owner}`;
      const atOnce = usersAtOnce.get(file) ?? [];
      if (countOf(atOnce) >= many) return `${file}?for=${shared}`;
      return `${file}?for=${atOnce.includes(owner) ? owner : onDemand}`;
    },
  };
}
