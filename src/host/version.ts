/** The version as package.json has it; the build puts the number into dist. */
import metadata from '../../package.json' with { type: 'json' }

/** "0.1.0". */
export const version: string = metadata.version
