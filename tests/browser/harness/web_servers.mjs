// Real web servers with the configuration of docs/hosting, each in a folder of its own under the system's temporary folder.

import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { APACHE, CONFIGURATION, SITE_DIR, WEB_SERVERS } = process.env;

/** Each server, by name: it serves `SITE_DIR` at `/` of one port, and at `/help/navigator/` of another. */
export const SERVERS = { nginx, apache, caddy };

/** What an Apache site sends with all its files: none of it is right for a copy in a folder of it. */
const OF_ANOTHER_SITE = `
  Header always set Content-Security-Policy "default-src 'self'"
  Header always set X-Frame-Options DENY
  Header set Referrer-Policy unsafe-url
  ExpiresActive On
  ExpiresDefault "access plus 30 days"
`;

/** A folder for a server, with the site once by itself and once in a folder of another site. */
function place() {
  const folder = mkdtempSync(join(tmpdir(), "imr-host-"));
  mkdirSync(join(folder, "site/help"), { recursive: true });
  writeFileSync(join(folder, "site/index.html"), "<p>Another site");
  writeFileSync(join(folder, "site/.htaccess"), OF_ANOTHER_SITE);
  symlinkSync(SITE_DIR, join(folder, "own"));
  cpSync(SITE_DIR, join(folder, "site/help/navigator"), { recursive: true });
  return folder;
}

/** nginx; without the module for Brotli where `without` says so, as on hosts that lack it. */
export async function nginx({ without = "" } = {}) {
  const folder = place();
  const [own, site] = await freePorts(2);
  const location = readFileSync(join(CONFIGURATION, "navigator.conf"), "utf8").replaceAll(without, "");
  writeFileSync(join(folder, "navigator.conf"), location);
  const configuration = `
    load_module ${WEB_SERVERS}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
    daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1;
    ${process.getuid() === 0 ? "user root;" : ""}
    events { }
    http {
      include ${WEB_SERVERS}/etc/nginx/mime.types;
      include ${CONFIGURATION}/navigator-maps.conf;
      access_log off;
      ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((it) => `${it}_temp_path ${folder}/${it};`).join(" ")}
      server { listen 127.0.0.1:${own}; location / { root ${folder}/own; include ${folder}/navigator.conf; } }
      server {
        listen 127.0.0.1:${site}; root ${folder}/site;
        # What another site sets for all its files.
        expires 30d;
        location ~* \\.(js|css|html?|txt)$ { expires 30d; }
        location ^~ /help/navigator/ { include ${folder}/navigator.conf; }
      }
    }`;
  writeFileSync(join(folder, "nginx.conf"), configuration);
  const child = spawn(join(WEB_SERVERS, "usr/sbin/nginx"), ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")]);
  return started(child, folder, own, site);
}

/** Apache with the modules that Debian and most hosts load, and the site's own `.htaccess`. */
export async function apache({ modules = ["headers", "rewrite", "expires"] } = {}) {
  const folder = place();
  const [own, site] = await freePorts(2);
  const all = ["mpm_event", "authz_core", "dir", "mime", ...modules];
  const load = all.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n");
  writeFileSync(join(folder, "mime.types"), "text/html html htm\ntext/css css\ntext/plain txt\napplication/gzip gz\n");
  const configuration = `
    ServerName localhost
    ServerRoot ${folder}
    PidFile ${folder}/pid
    DefaultRuntimeDir ${folder}
    ErrorLog ${folder}/error.log
    ${load}
    TypesConfig ${folder}/mime.types
    <Directory "/">
      Require all granted
      AllowOverride FileInfo Indexes
      Options FollowSymLinks
    </Directory>
    <FilesMatch "^\\.ht">
      Require all denied
    </FilesMatch>
    Listen 127.0.0.1:${own}
    Listen 127.0.0.1:${site}
    <VirtualHost 127.0.0.1:${own}>
      DocumentRoot ${folder}/own
    </VirtualHost>
    <VirtualHost 127.0.0.1:${site}>
      DocumentRoot ${folder}/site
    </VirtualHost>`;
  writeFileSync(join(folder, "apache.conf"), configuration);
  const child = spawn(APACHE, ["-D", "FOREGROUND", "-f", join(folder, "apache.conf")]);
  return started(child, folder, own, site);
}

export async function caddy() {
  const folder = place();
  const [own, site] = await freePorts(2);
  const configuration = `
    {
      admin off
      auto_https off
    }
    import ${CONFIGURATION}/navigator.caddy
    http://127.0.0.1:${own} {
      root * ${folder}/own
      import imr_navigator
    }
    http://127.0.0.1:${site} {
      redir /help/navigator /help/navigator/
      handle_path /help/navigator/* {
        root * ${folder}/site/help/navigator
        import imr_navigator
      }
      handle {
        # What another site sets for all its files.
        root * ${folder}/site
        header X-Frame-Options DENY
        try_files {path} /index.html
        file_server
      }
    }`;
  writeFileSync(join(folder, "Caddyfile"), configuration);
  const environment = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const program = join(WEB_SERVERS, "usr/bin/caddy");
  const child = spawn(program, ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"], { env: environment });
  return started(child, folder, own, site);
}

/** The server once it answers; what it said, if it ends instead. */
async function started(child, folder, own, site) {
  let said = "";
  let isRunning = true;
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const ended = new Promise((_, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`it ended with ${code}: ${said}`)));
  });
  ended.catch(() => (isRunning = false));
  const answers = async (port) => {
    while (isRunning && !(await isOpen(port)));
  };
  await Promise.race([answers(own).then(() => answers(site)), ended]);
  return {
    own: `http://127.0.0.1:${own}/`,
    site: `http://127.0.0.1:${site}/help/navigator/`,
    async stop() {
      const exit = new Promise((resolve) => child.on("exit", resolve));
      child.kill("SIGTERM");
      await exit;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether somebody listens at a port. */
function isOpen(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}

/** Ports that nobody has. They are all taken before the first is given back. */
async function freePorts(count) {
  const listen = () =>
    new Promise((resolve) => {
      const server = createServer().listen(0, "127.0.0.1", () => resolve(server));
    });
  const servers = await Promise.all(Array.from({ length: count }, listen));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
