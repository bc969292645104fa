'use strict';

// Runs before each command, as the plain script that every Node can read: an old one would fail at the first type.
const wanted = /\d+(?:\.\d+)*/u.exec(process.env.npm_package_engines_node ?? '')?.[0] ?? '0';
const isOld = process.versions.node.localeCompare(wanted, 'en', { numeric: true }) < 0;
if (isOld) {
  console.error(
    `This needs Node.js ${wanted} or newer, not ${process.versions.node}: run npm ci with all optional packages, one of which brings it, or install it from https://nodejs.org/.`,
  );
  process.exit(1);
}
