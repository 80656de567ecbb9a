// Runs in whatever Node there is, so nothing newer than ES modules stands here.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}; the project needs 22.18 or later. npm ci brings a ` +
      'Node 24 for Linux, macOS and Windows. Where it brought none, install one: https://nodejs.org',
  );
  process.exit(1);
}
