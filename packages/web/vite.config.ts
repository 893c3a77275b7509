import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env.FELLES_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  base: '/',
  resolve: { conditions: ['felles-source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows no data: fonts and no inlined scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Designsystemet does not say so itself, but its React files only define components: the unused can go.
      treeshake: {
        moduleSideEffects: [
          { test: /[\\/]@digdir[\\/]designsystemet-react[\\/].*\.js$/, sideEffects: false },
        ],
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'tekst-nn', test: /[\\/]tekst[\\/][^\\/]+\.nn\.json$/ },
            { name: 'tekst-en', test: /[\\/]tekst[\\/][^\\/]+\.en\.json$/ },
            { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': server, '/logg-inn': server, '/logg-ut': server, '/oidc': server },
  },
});
