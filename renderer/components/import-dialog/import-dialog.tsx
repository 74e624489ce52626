import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useId, useState } from 'react';
import { notify } from '#renderer/state/notices.ts';
import { useCommand, usePlan, useSession } from '#renderer/state/session-context.tsx';
import { changeSettings, useSettings } from '#renderer/state/settings.ts';
import { useText } from '#renderer/state/text.ts';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import type { ImportProps } from './import-props.ts';
import { checkSentence, columnsSentence } from './import-sentence.ts';
import { SourceStep } from './source-step.tsx';
import { StepList } from './step-list.tsx';
import { useImport } from './use-import.ts';

const steps = ['source', 'columns', 'check'] as const;
/** For no row, one, and several. */
const takeTexts = ['list.check.takeNone', 'list.check.takeOne', 'list.check.take'] as const;
const parts = { source: SourceStep, columns: ColumnsStep, check: CheckStep };

/** A list from elsewhere in three steps: where it is, what its columns hold, what will be taken; then all or nothing. */
export function ImportDialog({ onClose, ...props }: ImportProps & { onClose(): void }) {
  const { list, scenario, pasted } = props;
  const plan = usePlan();
  const session = useSession();
  const run = useCommand();
  const text = useText();
  const { t } = text;
  const titleId = useId();
  const [step, setStep] = useState<(typeof steps)[number]>('source');
  const source = useImport(plan, props, step === 'check');
  const [isOpened, setIsOpened] = useState(pasted === undefined);
  if (!isOpened) {
    setIsOpened(true);
    if (source.body.length > 0) setStep(source.isClear ? 'check' : 'columns');
  }
  const { reading, body, missing } = source;

  const at = steps.indexOf(step);
  const news = reading.rows.filter(({ standing }) => standing === 'new' || standing === 'changed').length;
  const canGoOn = {
    source: body.length > 0,
    columns: body.length > 0 && missing.length === 0,
    check: reading.taken !== null,
  }[step];

  const take = async () => {
    if (!reading.taken) return;
    const input = { list, from: source.from.slice(0, 300), rows: reading.taken };
    const result = await run({ type: 'list.take', input });
    if (!result.ok) return;
    onClose();
    notify('info', news === 1 ? 'list.takenOne' : 'list.taken', { count: news });
    const { listHeadings } = useSettings.getState().settings;
    const own = listHeadings[source.municipality] ?? {};
    const said = { ...own, [list]: { ...own[list], ...source.said } };
    await changeSettings(session, {
      listHeadings: { ...listHeadings, [source.municipality]: said },
    });
  };
  const next = () => {
    if (!canGoOn) return;
    if (step === 'check') void take();
    // Columns that were named before are only looked at when somebody goes back to them.
    else setStep(step === 'source' && !(source.isKnown && missing.length === 0) ? 'columns' : 'check');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) next();
  };

  const Part = parts[step];
  const sentence = { source: '', columns: columnsSentence(text, source), check: checkSentence(text, source) }[
    step
  ];
  const isWrong = step !== 'source' && (missing.length > 0 || (step === 'check' && hasErrors(source)));
  return (
    <Dialog
      open
      onClose={onClose}
      onKeyDown={onKeyDown}
      maxWidth="lg"
      fullWidth
      aria-labelledby={titleId}
      slotProps={{ paper: { sx: { height: 'min(720px, calc(100% - 64px))' } } }}
    >
      <DialogTitle id={titleId} sx={{ pb: 1 }}>
        {t(`list.title.${list}`, { scenario: scenario?.shortName ?? '' })}
      </DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <StepList steps={steps} current={step} />
        <Part key={step} list={list} source={source} />
      </DialogContent>
      <DialogActions>
        <Typography
          role="status"
          variant="body2"
          sx={{ flex: 1, pl: 4, color: isWrong ? 'error.main' : 'text.secondary' }}
        >
          {sentence}
        </Typography>
        <Button onClick={onClose}>{t('list.cancel')}</Button>
        {at > 0 ? (
          <Button variant="outlined" onClick={() => setStep(steps[at - 1] ?? 'source')}>
            {t('list.back')}
          </Button>
        ) : null}
        <Button variant="contained" disabled={!canGoOn} onClick={next}>
          {step !== 'check'
            ? t('list.next')
            : t(takeTexts[Math.min(news, 2)] ?? 'list.check.take', { count: news })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function hasErrors({ reading }: ReturnType<typeof useImport>): boolean {
  return reading.rows.some(({ standing }) => standing === 'error');
}
