/** What the compiler does not see: promises left alone, unsafe values, functions that outgrow their reader. */
import { defineConfig, globalIgnores } from 'eslint/config'
import eslint from '@eslint/js'
import typescript from 'typescript-eslint'

const shape = {
  'max-depth': ['error', 4],
  'max-lines': ['error', { max: 330, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 5],
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'eqeqeq': ['error', 'smart']
}

const restricted = [
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
  { selector: 'ClassDeclaration:not(:has(MethodDefinition[kind="get"]))', message: 'A function does; a class is for what is read when it is asked for, whose objects have to be of one layout.' },
  { selector: 'TSEnumDeclaration', message: 'A union of strings does.' }
]

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'fixtures/', 'node_modules/']),
  eslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'script/**/*.ts', 'test/**/*.ts', '*.config.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...shape,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An index that a loop has just checked is surer than a fallback that never happens.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-control-regex': 'off',
      // Words of articles are split into code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      'no-restricted-syntax': ['error', ...restricted]
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/host/set-module.d.ts', 'src/mention/wat-module.d.ts'],
    rules: {
      // Each use of a general category is worked out anew from all of Unicode, for tens of microseconds; these are kept ready.
      'no-restricted-syntax': ['error',
        ...restricted,
        { selector: ':matches(Literal[raw=/[pP][{]L[ul]?[}]/], TemplateElement[value.raw=/[pP][{]L[ul]?[}]/])', message: 'Alphabetic, Uppercase and Lowercase are compiled three times as fast.' }]
    }
  },
  { files: ['*.config.ts', 'src/host/set-module.d.ts', 'src/mention/wat-module.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/model.ts'], rules: { 'max-lines': 'off' } },
  { files: ['test/**'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', performance: 'readonly', URL: 'readonly', module: 'writable', Buffer: 'readonly' } }
  }
)
