/** Tests run on the sources; those of the command line on a fresh build, which test/cli/build.ts makes once. */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { pageModule, setModule, watModule } from './rolldown.config.ts'

export default defineConfig({
  plugins: [setModule() as never, pageModule() as never, watModule() as never],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/cli/build.ts'],
    // Modules keep no state that a test could leave behind, so that they need not be loaded anew for each file.
    isolate: false,
    // Many tests wait for processes, servers and browsers: a core is no use to spare for this one.
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 20_000,
    reporters: ['default']
  }
})
