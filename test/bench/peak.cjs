// Loaded into a measured process: writes its peak memory in kilobytes into the file that PEAK_FILE names when it ends.
const { writeFileSync } = require('node:fs')

if (process.env.PEAK_FILE !== undefined && require('node:worker_threads').isMainThread) process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))
