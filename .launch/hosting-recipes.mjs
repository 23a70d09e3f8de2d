/**
 * What a server of each kind has to be told, written from the one table of headers. Every recipe sends them with every answer there is: a worker
 * obeys the policy of its own script's answer, and a server that leaves them off errors leaves a gap.
 *
 * @typedef {object} HostingRecipe
 * @property {string} name
 * @property {string} fileName - of a release
 * @property {string} language - of a fenced block of Markdown
 * @property {string} text
 */

/**
 * @param {Readonly<Record<string, string>>} headers
 * @returns {HostingRecipe[]}
 */
export function hostingRecipes(headers) {
  return [
    { name: 'nginx', fileName: 'nginx.conf', language: 'nginx', text: nginx(headers) },
    { name: 'Caddy', fileName: 'Caddyfile', language: 'text', text: caddy(headers) },
    { name: 'Apache', fileName: 'htaccess.txt', language: 'apache', text: apache(headers) },
    { name: 'Netlify, Cloudflare Pages', fileName: '_headers', language: 'text', text: headersFile(headers) },
  ];
}

/** @param {Readonly<Record<string, string>>} headers */
function nginx(headers) {
  const lines = Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  return `server {
    listen 443 ssl;
    server_name example.org;
    ssl_certificate     /etc/ssl/example.org.pem;
    ssl_certificate_key /etc/ssl/example.org.key;
    root /srv/persona-grata;
    index index.html;

    # An add_header in a location would replace all of these, so there is none.
${lines.join('\n')}
    add_header Cache-Control $cache_rule always;

    include mime.types;
    types { application/wasm wasm; application/manifest+json webmanifest; }

    location / { try_files $uri $uri/ =404; }
}

# Outside of server: files of a build are named by what they hold, the others are asked for anew.
map $uri $cache_rule {
    default "no-cache";
    ~/assets/ "public, max-age=31536000, immutable";
}
`;
}

/** @param {Readonly<Record<string, string>>} headers */
function caddy(headers) {
  const lines = Object.entries(headers).map(([name, value]) => `        ${name} "${value}"`);
  return `example.org {
    root * /srv/persona-grata
    header {
${lines.join('\n')}
    }
    @built path */assets/*
    @other not path */assets/*
    header @other Cache-Control "no-cache"
    header @built Cache-Control "public, max-age=31536000, immutable"
    file_server
    handle_errors {
        header {
${lines.map((line) => `    ${line}`).join('\n')}
        }
        respond "{err.status_code}" {err.status_code}
    }
}
`;
}

/** @param {Readonly<Record<string, string>>} headers */
function apache(headers) {
  const lines = Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
  return `# As .htaccess beside index.html, or within <Directory>. Needs mod_headers and mod_mime.
${lines.join('\n')}
AddType application/wasm .wasm
AddType application/manifest+json .webmanifest
Header always set Cache-Control "no-cache"
<If "%{REQUEST_URI} =~ m#/assets/#">
    Header always set Cache-Control "public, max-age=31536000, immutable"
</If>
ErrorDocument 404 "Not here."
`;
}

/** @param {Readonly<Record<string, string>>} headers */
function headersFile(headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `# As _headers beside index.html.
/*
${lines.join('\n')}
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
