// Jest: fast unit tests through swc; the browser and corpus suites are projects of their own, run by name.
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
// Office.js outlives a test file's globals: jest must not sweep them away.
const nodeEnvironment = { testEnvironment: 'node', testEnvironmentOptions: { globalsCleanup: 'off' } };

export default {
  projects: [
    {
      displayName: 'unit',
      ...nodeEnvironment,
      transform,
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/test/e2e/', '/test/corpus/', '/test/taskpane/'],
    },
    {
      displayName: 'pane',
      testEnvironment: 'jsdom',
      transform,
      testMatch: ['<rootDir>/test/taskpane/**/*.test.tsx', '<rootDir>/test/taskpane/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/setup.ts'],
    },
    {
      displayName: 'corpus',
      ...nodeEnvironment,
      transform,
      testMatch: ['<rootDir>/test/corpus/**/*.test.ts'],
    },
    { displayName: 'e2e', ...nodeEnvironment, transform, testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};
