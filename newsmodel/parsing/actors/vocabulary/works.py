"""Nouns for documents, polls and whatever else is cited without being anybody."""

WORKS = frozenset(
    """
    account accounts act ad ads advert advertisement adverts affidavit agenda agreement analysis annex announcement
    app article articles assessment audit audits autopsy ballot bill biography blog book books briefing briefings
    brochure budget bulletin calculation calculations case census charter clip code column commentary communique
    communiqué complaint constitution contract contracts data database decision diary directive disclosure disclosures
    document documents dossier draft editorial email emails estimate estimates evidence exam excerpt extract extracts
    factsheet feature figures file files filing filings finding findings footage forecast forecasts guidance guide
    guidelines history index indictment information interview inventory investigation investigations invitation
    judgement judgment law laws lawsuit leaflet ledger legislation letter letters list listing log logs
    magazine-article manifesto map memo memoir memorandum memos message messages minutes model modeling modelling
    motto note notes notice novel obituary opinion order outlook page pages pamphlet paper papers passage petition
    photo photos picture plan plans plaque plea podcast policy poll polling polls post poster posts prediction
    predictions presentation press-release probe profile projection projections proposal proposals prospectus
    publication questionnaire quotation quote ranking rankings reading readout record recording records register
    release releases report reporting reports request research resolution results review reviews rule rules ruling
    rumors rumours screenshot script section sentence-remarks sign slogan song speech statement statements statistics
    stats statute stories story studies study submission submissions summary summons survey surveys tally tape tapes
    testimony text texts theory thread timeline timetable transcript transcripts treaty trial tribute tweet tweets
    update verdict version video videos warrant website wording words writings
    """.split()
)
