/** Imports the modules that it is given, and sends how many milliseconds that took. */
const start = performance.now()
for (const name of process.argv.slice(2)) await import(name)
process.send({time: performance.now() - start})
