export { theme } from './theme/theme.js';
export { resolver } from './theme/resolver.js';
export { MaillageProvider, type MaillageProviderProps } from './theme/maillage-provider.js';
export { AppLink, type LinkComponent, type LinkProps } from './theme/link.js';
export { HiddenText } from './theme/hidden-text.js';

export { languages, localeOf, isLanguage, type Language } from './language/language.js';
export { createI18n, type Resources } from './language/i18n.js';
export {
  defineMessages,
  type MessageKey,
  type Messages,
  type MessageTree,
  type SameKeys,
} from './language/messages.js';
export { wordsOf, type Words } from './language/words.js';
export { useLanguage } from './language/use-language.js';
export { useFormat } from './language/use-format.js';
export {
  formatCount,
  formatDuration,
  formatMoney,
  formatPercent,
  type MoneyOptions,
} from './language/format-number.js';
export { formatDay, formatShortDate, type DateOptions, type DayOptions, type Moment } from './language/format-date.js';
export {
  formatDistance,
  formatInstant,
  formatTime,
  type DistanceOptions,
  type InstantOptions,
} from './language/format-instant.js';
export { zoneName } from './language/zones.js';
export { dayIn } from './language/day-in.js';
export { daysBetween, endOfDay, instantOf, wallTimeOf, type WallTime } from './language/zoned-time.js';
export { MINUS, NBSP, typeset } from './language/typography.js';

export { AppShell, type AppShellProps } from './shell/app-shell.js';
export type { AccountLine, FooterLink, Place, ShellPerson } from './shell/place.js';
export type { OrganisationChoice } from './shell/organisation.js';
export { OrganisationSwitcher, type OrganisationSwitcherProps } from './shell/organisation-switcher.js';
export { Brand } from './shell/brand.js';
export { StitchMark } from './shell/stitch-mark.js';
export { StitchCloth } from './shell/stitch-cloth.js';
export { SignInFrame, type SignInFrameProps } from './shell/sign-in-frame.js';
export { SkipLink } from './shell/skip-link.js';
export { Page, type PageProps } from './shell/page.js';
export { Breadcrumb, type Crumb } from './shell/breadcrumb.js';
export { Meta } from './shell/meta.js';

export type { Found, FoundGroup, FoundLine } from './search/found-line.js';
export { SearchPanel, type SearchPanelProps } from './search/search-panel.js';

export { Act, type ActProps, type ActVariant } from './acts/act.js';
export { ActRow } from './acts/act-row.js';
export type { Availability } from './acts/availability.js';

export { Card, type CardProps } from './layout/card.js';
export { Tag, type TagKind, type TagProps } from './layout/tag.js';
export { Banner, type BannerKind, type BannerProps } from './layout/banner.js';
export { Figure, Figures, type FigureProps } from './layout/figure.js';
export { FactList, type Fact } from './layout/fact-list.js';
export { Pile } from './layout/pile.js';
export { default as textStyles } from './layout/text.module.css';
export { DemoBadge } from './layout/demo-badge.js';
export { PersonChip, type PersonChipProps } from './people/person-chip.js';
export { Avatar, initialsOf } from './people/avatar.js';

export { StitchGauge, type StitchGaugeProps } from './gauges/stitch-gauge.js';
export { LevelGauge, type LevelGaugeProps, type LevelTick } from './gauges/level-gauge.js';
export { LevelBar, type LevelBarProps, type Needle } from './gauges/level-bar.js';
export { ScoreBar, ScoreGauge, ScoreKey, type ScoreBarProps, type ScoreGaugeProps } from './gauges/score-gauge.js';
export { GaugeTable, type GaugeTableProps } from './gauges/gauge-table.js';

export { Steps, type Step } from './history/steps.js';
export { Timeline, type TimelineItem } from './history/timeline.js';
export { DecisionList, type Decision, type DecisionListProps } from './history/decision-list.js';

export { Board, type BoardCard, type BoardColumn, type BoardProps } from './board/board.js';
export { AwaitedActs, type AwaitedAct, type AwaitedLine } from './lists/awaited-acts.js';
export { TaskList, type Task } from './lists/task-list.js';

export { DataTable, type DataTableProps } from './tables/data-table.js';
export { GrowingTable, type GrowingList, type GrowingTableProps } from './tables/growing-table.js';
export type { CardPlace, Column, ColumnSort, SortDirection } from './tables/column.js';
export type { RowChoice } from './tables/row-choice.js';
export { Nothing, NotShared } from './tables/blank-cell.js';
export { ShowMore, type ShowMoreProps } from './tables/show-more.js';
export { BatchBar, type BatchBarProps } from './batch/batch-bar.js';
export { BatchReport } from './batch/batch-report.js';
export { useBatch, type BatchLine, type ChosenRow } from './batch/use-batch.js';
export { useGrowth } from './tables/use-growth.js';
export { columnSortOf, orderOf } from './tables/list-order.js';
export { hrefOfView, searchTextOf } from './tables/search-text.js';
export { SaveViewDialog, type NamedView, type SaveViewDialogProps } from './tables/save-view-dialog.js';
export { ViewTabs, type ListView, type ViewTabsProps } from './tables/view-tabs.js';
export { TextFilter, type TextFilterProps } from './tables/text-filter.js';
export { BarList, type Bar, type BarListProps } from './charts/bar-list.js';
export { ColumnBars, type ColumnBar } from './charts/column-bars.js';
export { regionTiles, type RegionTile } from './map/region-tiles.js';
export { TileLegend, TileMap, type LegendEntry, type Tile, type TileLevel, type TileMapProps } from './map/tile-map.js';
export { FilterBar } from './tables/filter-bar.js';
export { FilterButton, type FilterButtonProps, type FilterOption } from './tables/filter-button.js';
export { TabLinks, type TabLink, type TabLinksProps } from './tables/tab-links.js';

export { TextField, type TextFieldProps } from './forms/text-field.js';
export { TextAreaField, type TextAreaFieldProps } from './forms/text-area-field.js';
export { PasswordField, type PasswordFieldProps } from './forms/password-field.js';
export { FileField, type FileFieldProps } from './forms/file-field.js';
export { NumberField, type NumberFieldProps } from './forms/number-field.js';
export { MoneyField, type MoneyFieldProps } from './forms/money-field.js';
export { DateField, type DateFieldProps } from './forms/date-field.js';
export { DateTimeField, type DateTimeFieldProps } from './forms/date-time-field.js';
export { SelectField, type SelectFieldProps, type SelectOption } from './forms/select-field.js';
export { RadioGroupField, type RadioGroupFieldProps, type RadioOption } from './forms/radio-group-field.js';
export { CheckField, type CheckFieldProps } from './forms/check-field.js';
export { ChoicesField, type ChoicesFieldProps } from './forms/choices-field.js';
export { SearchChoiceField, type FoundChoice, type SearchChoiceFieldProps } from './forms/search-choice-field.js';
export { FieldRow, type FieldRowProps } from './forms/field-row.js';
export { ErrorSummary, type SummaryError } from './forms/error-summary.js';
export { ActForm, type ActFormProps } from './forms/act-form.js';
export { FormActions } from './forms/form-actions.js';
export { PrivacyNote } from './forms/privacy-note.js';
export { EffectPreview, type EffectPreviewProps } from './forms/effect-preview.js';
export { SaveState, type SaveKind, type SaveStateProps } from './forms/save-state.js';
export { AutosaveState, type AutosaveStateProps } from './autosave/autosave-state.js';
export { useAutosave, type Autosave } from './autosave/use-autosave.js';
export type { SaveOutcome, SentDraft } from './autosave/autosave-queue.js';
export { contentOf, type Draft, type Theirs } from './autosave/draft.js';
export { ConflictView, type ConflictFact, type ConflictViewProps, type Side } from './conflict/conflict-view.js';
export { Dialog, type DialogProps } from './forms/dialog.js';
export { FormDialog, type FormDialogProps } from './forms/form-dialog.js';
export { missing } from './forms/missing.js';
export { useFieldTroubles } from './forms/use-field-troubles.js';
export { useActForm, type ActFormOptions, type FieldTrouble, type FieldTroubles } from './forms/use-act-form.js';
export { IdempotencyKeeper, randomKey } from './forms/idempotency.js';

export { Progress, type ProgressProps } from './states/progress.js';
export { Loading, type LoadingProps } from './states/loading.js';
export { Empty, type EmptyProps } from './states/empty.js';
export { Refused, type RefusedProps } from './states/refused.js';
export { PartialNotice, type PartialNoticeProps } from './states/partial-notice.js';
export { QueryStates, type QueryStatesProps } from './states/query-states.js';

export { refusalOf, type Refusal } from './refusals/refusal.js';
export {
  isAboutText,
  readRefusalParams,
  type RefusalParams,
  type RefusalSentence,
  type RefusalWording,
} from './refusals/refusal-params.js';
export { ReaderZoneContext, RefusalSentencesContext, type RefusalSentences } from './refusals/refusal-sentences.js';
export { platformRefusalsInEnglish } from './refusals/platform-refusals.en.js';
export { platformRefusalsInFrench } from './refusals/platform-refusals.fr.js';
export { RefusalBanner } from './refusals/refusal-banner.js';
export { useRefusalWords } from './refusals/use-refusal-words.js';
export { useApiAct, type Payload } from './acts/use-api-act.js';
export { useRefusableForm } from './forms/use-refusable-form.js';
export { documentTitleOf } from './uploads/document-title.js';
export type { FileOperations, FileRules } from './uploads/file-operations.js';
export { FileUpload, type FileUploadProps } from './uploads/file-upload.js';
export type { JoinedFile } from './uploads/scanned-file.js';
export { useJoinedFile } from './uploads/use-joined-file.js';
export { type FileUploadState, type UploadApi, type UploadStage, useFileUpload } from './uploads/use-file-upload.js';
