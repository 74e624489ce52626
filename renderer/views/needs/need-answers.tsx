import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { HouseIndex } from '#app/indicators/house-index.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Need } from '#app/plan/need.ts';
import { Icon } from '../../components/icon.tsx';
import { LinkChoice } from '../../components/link-choice.tsx';
import { PanelSection } from '../../components/panel/panel.tsx';
import { ScenarioMark } from '../../components/scenario-mark/scenario-mark.tsx';
import { visuallyHidden } from '../../components/visually-hidden.ts';
import { useCommand } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { type Answer, answerState, answersOf, possibleAnswers } from './answer-model.ts';

interface NeedAnswersProps {
  need: Need;
  index: HouseIndex;
}

/** What answers the need, chosen by its name, and what each scenario does with it. */
export function NeedAnswers({ need, index }: NeedAnswersProps) {
  const run = useCommand();
  const { t } = useText();
  const { plan } = index;
  const possible = possibleAnswers(plan);
  const answers = answersOf(index, need.id);
  const needId = need.id;

  const add = ({ kind, id }: Answer) =>
    void run(
      kind === 'functions'
        ? { type: 'needFunctions.set', input: { rows: [{ needId, functionId: id }] } }
        : { type: 'needServices.set', input: { rows: [{ needId, serviceId: id }] } },
    );
  const remove = ({ kind, id }: Answer) =>
    void run({
      type: kind === 'functions' ? 'needFunctions.clear' : 'needServices.clear',
      input: { keys: [`${needId}.${id}`] },
    });
  const withAnswer = (id: string, act: (answer: Answer) => void) => {
    const answer = possible.find((each) => each.id === id);
    if (answer) act(answer);
  };

  return (
    <PanelSection title={t('needs.answers')}>
      {possible.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('needs.answers.noHouse')}
        </Typography>
      ) : (
        <LinkChoice
          label={t('needs.answers.choose')}
          placeholder={t('needs.answers.placeholder')}
          hint={t('needs.answers.hint')}
          hidesChosen
          options={possible.map(({ id, name, kind }) => ({
            id,
            label: name,
            group: t(`needs.answers.${kind}`),
          }))}
          chosenIds={new Set(answers.map(({ id }) => id))}
          onAdd={(id) => withAnswer(id, add)}
          onRemove={(id) => withAnswer(id, remove)}
        />
      )}
      {answers.length > 0 && <AnswerTable index={index} answers={answers} onRemove={remove} />}
    </PanelSection>
  );
}

interface AnswerTableProps {
  index: HouseIndex;
  answers: readonly Answer[];
  onRemove: (answer: Answer) => void;
}

function AnswerTable({ index: { plan }, answers, onRemove }: AnswerTableProps) {
  const { t } = useText();
  const scenarios = activeScenarios(plan);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table sx={{ '& .MuiTableCell-root': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ '&&': { pl: 0 } }}>{t('needs.links')}</TableCell>
            {scenarios.map((scenario) => (
              <TableCell key={scenario.id} align="center">
                <span title={scenario.name}>
                  <ScenarioMark scenario={scenario} />
                </span>
              </TableCell>
            ))}
            <TableCell aria-hidden="true" />
          </TableRow>
        </TableHead>
        <TableBody>
          {answers.map((answer) => (
            <TableRow key={answer.id}>
              <TableCell component="th" scope="row" sx={{ '&&': { pl: 0 } }}>
                {answer.name}
              </TableCell>
              {scenarios.map(({ id }) => {
                const state = answerState(plan, id, answer);
                return (
                  <TableCell
                    key={id}
                    align="center"
                    sx={{ color: state === 'in' || state === 'changed' ? 'text.primary' : 'warning.main' }}
                  >
                    {state === 'missing' ? (
                      <>
                        <span aria-hidden="true">{t('needs.answer.missing')}</span>
                        <Box component="span" sx={visuallyHidden}>
                          {t('needs.answer.missing.label')}
                        </Box>
                      </>
                    ) : (
                      t(`needs.answer.${state}`)
                    )}
                  </TableCell>
                );
              })}
              <TableCell sx={{ '&&': { pr: 0 } }}>
                <IconButton
                  aria-label={t('needs.answers.remove', { name: answer.name })}
                  onClick={() => onRemove(answer)}
                  sx={{ color: 'text.secondary' }}
                >
                  <Icon name="close" size={14} />
                </IconButton>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
