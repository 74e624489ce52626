/**
 * Says so where Node is too old, before anything is loaded that would end it without a word: TypeScript needs
 * 22.18, and SQLite's native part ends a Node before 22.14. Plain JavaScript, so that any Node can read it.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Borgerhus kræver Node 22.18 eller nyere; dette er ${process.versions.node}. Brug »npm start« eller »npm run -s borgerhus«, som på Linux og Windows har den rette med.\n` +
      `Borgerhus needs Node 22.18 or newer; this is ${process.versions.node}. Use “npm start” or “npm run -s borgerhus”, which bring the right one on Linux and Windows.\n`,
  );
  process.exit(1);
}
