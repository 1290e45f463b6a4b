import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [react()],
  resolve: { conditions: ['maillage-source', ...defaultClientConditions] },
  build: { outDir: '../dist/gallery', emptyOutDir: true },
});
