import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDirectory } from '../../support/builtSite.ts';

/** Where an example is to run. */
export interface Place {
  /** An empty folder for what the server writes. */
  folder: string;
  /** Where the files of the host lie. */
  root: string;
  /** The path under which the site stands there, with a slash at its end. */
  base: string;
  port: number;
}

/** A web server that the README has an example for. */
export interface Host {
  name: string;
  /** Its command, and the variable of the environment that names another program. */
  command: string;
  variable: string;
  /** What Debian calls it. */
  debianPackage: string;
  /** What must be there beside the program: its configuration as Debian brings it. */
  stock: string;
  /** Writes the configuration and answers how to call the program, so that it stays in front. */
  configure(place: Place): { words: string[]; variables?: Record<string, string> };
}

const readme = () => readFileSync(join(projectDirectory, 'README.md'), 'utf8');

/** Puts something in the place of a text that has to be there, for what it stood for. */
function replace(text: string, wanted: string, substitute: string): string {
  if (!text.includes(wanted)) throw new Error(`No "${wanted}" in:\n${text}`);
  return text.replaceAll(wanted, substitute);
}

/** The README's example, with nothing changed but what it tells its reader to. */
function exampleFor(language: string, { root, base }: Place): string {
  const example = readme().split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
  const rooted = replace(example, '/srv/upgrade-guide', root);
  return replace(rooted, ' /404.html', ` ${base}404.html`);
}

function write(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const nginx: Host = {
  name: 'nginx',
  command: 'nginx',
  variable: 'NGINX_PATH',
  debianPackage: 'nginx-light',
  stock: '/etc/nginx/mime.types',
  configure(place) {
    const example = replace(
      exampleFor('nginx', place),
      '# listen, server_name and certificates as usual',
      `listen 127.0.0.1:${place.port};`,
    );
    const written = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (what) => `${what}_temp_path ${place.folder}/${what};`,
    );
    const file = write(
      place.folder,
      'nginx.conf',
      `daemon off;
      pid ${place.folder}/pid;
      events {}
      http {
        include ${nginx.stock};
        default_type application/octet-stream;
        access_log off;
        ${written.join('\n')}
        ${example}
      }`,
    );
    return { words: ['-p', place.folder, '-c', file, '-e', 'stderr'] };
  },
};

const caddy: Host = {
  name: 'Caddy',
  command: 'caddy',
  variable: 'CADDY_PATH',
  debianPackage: 'caddy',
  stock: '/',
  configure(place) {
    const example = replace(
      exampleFor('caddyfile', place),
      'guide.example',
      `http://127.0.0.1:${place.port}`,
    );
    const file = write(place.folder, 'Caddyfile', `{\n\tadmin off\n}\n${example}`);
    return {
      words: ['run', '--adapter', 'caddyfile', '--config', file],
      variables: { XDG_DATA_HOME: place.folder, XDG_CONFIG_HOME: place.folder },
    };
  },
};

/** Debian's Apache with all that it has switched on, its aliases above all. */
const apache: Host = {
  name: 'Apache',
  command: 'apache2',
  variable: 'APACHE_PATH',
  debianPackage: 'apache2',
  stock: '/etc/apache2/apache2.conf',
  configure(place) {
    const { folder, port } = place;
    const header = '/usr/lib/apache2/modules/mod_headers.so';
    const listening = replace(
      readFileSync(apache.stock, 'utf8'),
      'Include ports.conf',
      `Listen 127.0.0.1:${port}\nLoadModule headers_module ${header}\nServerName guide.example`,
    );
    const site = `<VirtualHost *:${port}>\n${exampleFor('apache', place)}</VirtualHost>`;
    const file = write(
      folder,
      'apache2.conf',
      replace(listening, 'IncludeOptional sites-enabled/*.conf', site),
    );
    return {
      words: ['-d', '/etc/apache2', '-f', file, '-DFOREGROUND'],
      variables: {
        APACHE_RUN_USER: 'www-data',
        APACHE_RUN_GROUP: 'www-data',
        APACHE_RUN_DIR: folder,
        APACHE_LOCK_DIR: folder,
        APACHE_LOG_DIR: folder,
        APACHE_PID_FILE: join(folder, 'pid'),
      },
    };
  },
};

/** Every host that the README has an example for. */
export const hosts = [nginx, caddy, apache];
