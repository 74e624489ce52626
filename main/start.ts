/**
 * `npm start [-- FILE]`: Borgerhus in a window of an installed browser.
 *
 * Nothing is imported before the check: the native parts end an older Node without a word.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 14)) {
  console.error(
    `Borgerhus kræver Node 22.14 eller nyere; dette er ${process.versions.node}. Brug »npm start«, som har den rette med.\n` +
      `Borgerhus needs Node 22.14 or newer; this is ${process.versions.node}. Use “npm start”, which brings the right one.`,
  );
  process.exitCode = 1;
} else {
  const { launch } = await import('./browser/launch.ts');
  process.exitCode = await launch(`${import.meta.dirname}/..`, process.argv.slice(2));
}

export {};
