import '@fontsource-variable/source-sans-3';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider, useColorScheme } from '@mui/material/styles';
import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { useSetting } from '../state/settings.ts';
import { theme } from './theme.ts';

/** The nonce of this load, written into the page by the shell: without it the policy lets no style in. */
function styleNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]');
  return meta?.nonce || meta?.content || undefined;
}

const nonce = styleNonce();
const cache = createCache({ key: 'bh', prepend: true, ...(nonce ? { nonce } : {}) });

/** Type, colour and the parts' looks, for everything below, as the settings say; they are where it is kept. */
export function ThemeRoot({ children }: { children: ReactNode }) {
  const mode = useSetting('theme');
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme} defaultMode={mode} storageManager={null} noSsr>
        <CssBaseline />
        <ThemeMode />
        {children}
      </ThemeProvider>
    </CacheProvider>
  );
}

/** Keeps the page as light and as dense as the settings say. */
function ThemeMode() {
  const { setMode } = useColorScheme();
  const theme = useSetting('theme');
  const density = useSetting('density');
  useEffect(() => setMode(theme), [theme, setMode]);
  useLayoutEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
  return null;
}
