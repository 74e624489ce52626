import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../../state/text.ts';
import { Icon } from '../icon.tsx';

/** The frame's right column. Views put what is selected there with {@link Panel}. */
export const PanelSlot = createContext<HTMLElement | null>(null);

interface PanelProps {
  /** What kind of thing it is ("Kriterium"), in lighter ink above the name. */
  kind: string;
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Details of the selected thing, in the frame's right column. Escape closes it from anywhere inside. */
export function Panel({ kind, title, onClose, children }: PanelProps) {
  const slot = useContext(PanelSlot);
  const { t } = useText();
  const titleId = useId();
  const hasFocus = useGivenBackFocus();
  useEffect(() => {
    slot?.scrollTo(0, 0);
  }, [slot]);
  if (!slot) return null;
  return createPortal(
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={{ px: 5, pt: 4, pb: 12 }}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, mb: 4 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {kind}
          </Typography>
          <Typography variant="h3" component="h2" id={titleId} sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
        </Box>
        <IconButton onClick={onClose} aria-label={t('app.panel.close')}>
          <Icon name="close" />
        </IconButton>
      </Box>
      {children}
    </Box>,
    slot,
  );
}

/** Whoever worked in the panel continues, when it closes, where they came from. */
function useGivenBackFocus(): RefObject<boolean> {
  const hasFocus = useRef(false);
  // At once, not a turn later: by then the focus may rightly be somewhere else.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (!hasFocus.current) return;
      const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      const target = isThere ? opener : document.querySelector('main');
      target?.focus({ preventScroll: true });
    };
  }, []);
  return hasFocus;
}

/** A part of the panel with its own small heading. */
export function PanelSection({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <Box sx={{ mt: 5, display: 'flex', flexDirection: 'column', gap: 3 }}>
      {title && (
        <Typography variant="h4" component="h3">
          {title}
        </Typography>
      )}
      {children}
    </Box>
  );
}
