import '@fontsource-variable/source-sans-3';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { theme } from './theme.ts';

/** The nonce of this load, written into the page by the shell: without it the policy lets no style in. */
function styleNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]');
  return meta?.nonce || meta?.content || undefined;
}

const nonce = styleNonce();
const cache = createCache({ key: 'bh', prepend: true, ...(nonce ? { nonce } : {}) });

/** Type, colour and the parts' looks, for everything below. Follows the machine's light or dark until told. */
export function ThemeRoot({ children }: { children: ReactNode }) {
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="borgerhus.theme" noSsr>
        <CssBaseline />
        {children}
      </ThemeProvider>
    </CacheProvider>
  );
}
