import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env['MAILLAGE_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  // The libs' own source, so that a screen changes without building them first.
  resolve: { conditions: ['maillage-source', ...defaultClientConditions] },
  build: { outDir: 'dist/client', emptyOutDir: true },
  server: { host: '127.0.0.1', proxy: { '/graphql': api, '^/(?:imports|exports)/': api } },
});
