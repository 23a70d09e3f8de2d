export { DIGITAL_SOURCE_TYPE, LABEL_TEXT, type LabelRecord } from './label-record';
export type { LabelPlan, LabelPlate, MicroText } from './label-plan';
