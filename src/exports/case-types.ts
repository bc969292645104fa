/*
 * A framework of competencies in 1EdTech's CASE 1.1 (Competencies and Academic Standards Exchange, January 2025), as far as
 * tables of grades fill it. Names are those of its data model: https://www.imsglobal.org/spec/case/v1p1
 */

/** What everything in a framework has. */
export interface CaseRecord {
  /** A UUID. */
  identifier: string;
  uri: string;
  /** ISO date and time. */
  lastChangeDateTime: string;
}

/** A reference to something in a framework. */
export interface CaseLink {
  title: string;
  identifier: string;
  uri: string;
  targetType?: 'CASE';
}

export interface CaseDocument extends CaseRecord {
  caseVersion: '1.1';
  creator: string;
  title: string;
  publisher: string;
  language: string;
  officialSourceURL?: string;
  description?: string;
  version?: string;
  notes?: string;
}

/** A competency, a group of them, or a stage of one. */
export interface CaseItem extends CaseRecord {
  fullStatement: string;
  abbreviatedStatement?: string;
  humanCodingScheme?: string;
  listEnumeration?: string;
  language: string;
  /** The grades at which a stage is expected. */
  educationLevel?: string[];
  CFItemType: string;
  CFItemTypeURI: CaseLink;
}

export interface CaseAssociation extends CaseRecord {
  associationType: 'isChildOf' | 'precedes' | 'isTranslationOf';
  sequenceNumber?: number;
  originNodeURI: CaseLink;
  destinationNodeURI: CaseLink;
}

export interface CaseItemType extends CaseRecord {
  title: string;
  description: string;
  hierarchyCode: string;
}

export interface CaseLevel extends CaseRecord {
  description: string;
  /** The grades, as the head of a column has them. */
  quality: string;
  position: number;
  rubricCriterionId: string;
}

export interface CaseCriterion extends CaseRecord {
  category?: string;
  description: string;
  CFItemURI: CaseLink;
  weight?: number;
  position: number;
  rubricId: string;
  CFRubricCriterionLevels: CaseLevel[];
}

export interface CaseRubric extends CaseRecord {
  title: string;
  CFRubricCriteria: CaseCriterion[];
}

/** A framework as a whole. */
export interface CasePackage {
  CFDocument: CaseDocument;
  CFItems: CaseItem[];
  CFAssociations: CaseAssociation[];
  CFDefinitions: { CFItemTypes: CaseItemType[] };
  CFRubrics: CaseRubric[];
}
