import { allocationErrors } from './allocation-errors.ts';
import { anonymiseTexts } from './anonymise-texts.ts';
import { appTexts } from './app-texts.ts';
import { catalogueTexts } from './catalogue-texts.ts';
import { catalogueViewTexts } from './catalogue-view-texts.ts';
import { chartsTexts } from './charts-texts.ts';
import { cliTexts } from './cli-texts.ts';
import { compareTexts } from './compare-texts.ts';
import { consequenceTexts } from './consequence-texts.ts';
import { countErrors } from './count-errors.ts';
import { coverErrors } from './cover-errors.ts';
import { criteriaTexts } from './criteria-texts.ts';
import { decisionTexts } from './decision-texts.ts';
import { desksErrors } from './desks-errors.ts';
import { desktopTexts } from './desktop-texts.ts';
import { documentErrors } from './document-errors.ts';
import { economyScreenTexts } from './economy-screen-texts.ts';
import { economyTableTexts } from './economy-table-texts.ts';
import { economyTexts } from './economy-texts.ts';
import { errorTexts } from './errors.ts';
import { exportTexts } from './export-texts.ts';
import { exportViewTexts } from './export-view-texts.ts';
import { fieldTexts } from './field-texts.ts';
import { firstRunTexts } from './first-run-texts.ts';
import { fitTexts } from './fit-texts.ts';
import { floorPartTexts } from './floor-part-texts.ts';
import { floorViewTexts } from './floor-view-texts.ts';
import { floorsExportTexts } from './floors-export-texts.ts';
import { functionTexts } from './function-texts.ts';
import { guideTexts } from './guide-texts.ts';
import { historyTexts } from './history-texts.ts';
import { historyViewTexts } from './history-view-texts.ts';
import { houseExportTexts } from './house-export-texts.ts';
import { houseWarningTexts } from './house-warning-texts.ts';
import { houseWords } from './house-words.ts';
import { indicatorTexts } from './indicator-texts.ts';
import { jobErrors } from './job-errors.ts';
import { listErrors } from './list-errors.ts';
import { listTexts } from './list-texts.ts';
import { measureTexts } from './measure-texts.ts';
import { meetingStepTexts } from './meeting-step-texts.ts';
import { meetingTexts } from './meeting-texts.ts';
import { methodTexts } from './method-texts.ts';
import { minutesTexts } from './minutes-texts.ts';
import { needTexts } from './need-texts.ts';
import { overviewTexts } from './overview-texts.ts';
import { parameterTexts } from './parameter-texts.ts';
import { processTexts } from './process-texts.ts';
import { reportTexts } from './report-texts.ts';
import { reportViewTexts } from './report-view-texts.ts';
import { resultPartTexts } from './result-part-texts.ts';
import { resultTexts } from './result-texts.ts';
import { resultViewTexts } from './result-view-texts.ts';
import { robustTexts } from './robust-texts.ts';
import { scenarioTexts } from './scenario-texts.ts';
import { scheduleErrors } from './schedule-errors.ts';
import { scoreSheetErrors } from './score-sheet-errors.ts';
import { scoreSheetTexts } from './score-sheet-texts.ts';
import { scoreTexts } from './score-texts.ts';
import { serviceTexts } from './service-texts.ts';
import { settingsErrors } from './settings-errors.ts';
import { settingsTexts } from './settings-texts.ts';
import { shellErrors } from './shell-errors.ts';
import { staffingEditTexts } from './staffing-edit-texts.ts';
import { staffingExportTexts } from './staffing-export-texts.ts';
import { staffingFigureTexts } from './staffing-figure-texts.ts';
import { staffingPlanTexts } from './staffing-plan-texts.ts';
import { staffingViewTexts } from './staffing-view-texts.ts';
import { staffingWarningTexts } from './staffing-warning-texts.ts';
import { stepTexts } from './step-texts.ts';
import { valueTexts } from './value-texts.ts';
import { wallTexts } from './wall-texts.ts';
import { warningTexts } from './warning-texts.ts';
import { weighingTexts } from './weighing-texts.ts';
import { workbookErrors } from './workbook-errors.ts';

/**
 * Every text of the program, Danish and English side by side: a text without its translation does not
 * compile. One file per subject; keys begin with the subject. `{name}` is filled in by {@link translate}.
 */
export const texts = {
  ...allocationErrors,
  ...anonymiseTexts,
  ...appTexts,
  ...catalogueTexts,
  ...catalogueViewTexts,
  ...chartsTexts,
  ...cliTexts,
  ...compareTexts,
  ...consequenceTexts,
  ...countErrors,
  ...coverErrors,
  ...criteriaTexts,
  ...decisionTexts,
  ...desksErrors,
  ...desktopTexts,
  ...documentErrors,
  ...economyScreenTexts,
  ...economyTableTexts,
  ...economyTexts,
  ...errorTexts,
  ...exportTexts,
  ...exportViewTexts,
  ...floorPartTexts,
  ...floorViewTexts,
  ...functionTexts,
  ...fieldTexts,
  ...firstRunTexts,
  ...fitTexts,
  ...floorsExportTexts,
  ...guideTexts,
  ...historyTexts,
  ...historyViewTexts,
  ...houseExportTexts,
  ...houseWarningTexts,
  ...houseWords,
  ...indicatorTexts,
  ...jobErrors,
  ...listErrors,
  ...listTexts,
  ...measureTexts,
  ...methodTexts,
  ...minutesTexts,
  ...meetingStepTexts,
  ...meetingTexts,
  ...needTexts,
  ...overviewTexts,
  ...parameterTexts,
  ...processTexts,
  ...reportTexts,
  ...reportViewTexts,
  ...resultPartTexts,
  ...resultTexts,
  ...resultViewTexts,
  ...robustTexts,
  ...scheduleErrors,
  ...scenarioTexts,
  ...scoreSheetErrors,
  ...scoreSheetTexts,
  ...scoreTexts,
  ...serviceTexts,
  ...settingsErrors,
  ...settingsTexts,
  ...shellErrors,
  ...staffingEditTexts,
  ...staffingPlanTexts,
  ...staffingViewTexts,
  ...staffingExportTexts,
  ...staffingFigureTexts,
  ...staffingWarningTexts,
  ...valueTexts,
  ...stepTexts,
  ...wallTexts,
  ...warningTexts,
  ...weighingTexts,
  ...workbookErrors,
} as const;

export type Language = 'da' | 'en';
export type TextKey = keyof typeof texts;

/** Codes of expected failures; each has its text under `error.<code>`. */
export type ErrorCode = TextKey extends infer Key
  ? Key extends `error.${infer Code}`
    ? Code
    : never
  : never;

/**
 * The text for a key in a language, with its `{names}` filled in; numbers are set as the language sets them. A key
 * that this program doesn't know (a history may come from another) stands for itself.
 */
export function translate(
  language: Language,
  key: TextKey,
  params: { readonly [name: string]: string | number } = {},
): string {
  if (!Object.hasOwn(texts, key)) return key;
  const text = texts[key][language === 'da' ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(language, value) : value;
  });
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * A number as people read it: "1.234,5" in Danish, "1,234.5" in English.
 *
 * @param maxDecimals decimals shown at most; `minDecimals` are always shown
 */
export function formatNumber(language: Language, value: number, maxDecimals = 3, minDecimals = 0): string {
  const key = `${language} ${minDecimals} ${maxDecimals}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
      minimumFractionDigits: minDecimals,
      maximumFractionDigits: Math.max(minDecimals, maxDecimals),
    });
    numberFormats.set(key, format);
  }
  return format
    .format(value)
    .replace(/^-(?=0(?:[.,]0*)?$)/, '')
    .replace('-', '−');
}
