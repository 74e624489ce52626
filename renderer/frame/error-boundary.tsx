import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Component, type ReactNode } from 'react';
import { useText } from '../state/text.ts';

interface ErrorBoundaryProps {
  /** A way out of the part that failed; without one there is only trying again. */
  onLeave?: () => void;
  children: ReactNode;
}

/**
 * Holds a fault in the drawing of a part. The plan is not touched by it: every change was safe in main's working
 * copy before it was drawn.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { fault: unknown }> {
  override state: { fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault ?? 'unknown' };
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    const retry = () => this.setState({ fault: null });
    return <Fault fault={this.state.fault} onRetry={retry} onLeave={this.props.onLeave} />;
  }
}

interface FaultProps {
  fault: unknown;
  onRetry: () => void;
  onLeave: (() => void) | undefined;
}

function Fault({ fault, onRetry, onLeave }: FaultProps) {
  const { t } = useText();
  return (
    <Box role="alert" sx={{ p: 8, maxWidth: '72ch' }}>
      <Typography variant="h2" component="h1" gutterBottom>
        {t('app.fault.title')}
      </Typography>
      <Typography gutterBottom>{t('app.fault.text')}</Typography>
      <Box sx={{ display: 'flex', gap: 2, my: 4 }}>
        <Button variant="contained" onClick={onRetry}>
          {t('app.fault.retry')}
        </Button>
        {onLeave && <Button onClick={onLeave}>{t('app.go', { screen: t('app.screen.overview') })}</Button>}
        <Button onClick={() => window.location.reload()}>{t('app.fault.reload')}</Button>
      </Box>
      <Typography variant="body2" component="details" sx={{ color: 'text.secondary' }}>
        <summary>{t('app.fault.details')}</summary>
        {String(fault)}
      </Typography>
    </Box>
  );
}
