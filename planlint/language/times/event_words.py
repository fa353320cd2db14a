"""The events that plans know by name, each with all the ways in which it is written, short forms among them."""

from __future__ import annotations

EVENT_WORDS = {
    "core group": "core group;core groups;core group meeting;core group meetings;cgm;cg;cgs;core grp;core gp;core group review;core group mtg;c / grp;c / group;c / g;c grp;core g",
    "review conference": "rcpc;review conference;review child protection conference;review cp conference;rcp conference"
    ";review case conference;cp review conference;child protection review conference;cprc;review cpc;cp review;rcpc meeting;review child protection case conference;review cpcc;rcpcc;cpr",
    "initial conference": "icpc;initial conference;initial child protection conference;initial cp conference"
    ";initial case conference;initial cpc;icpc meeting;initial child protection case conference;icpcc",
    "conference": "pre birth conference;prebirth conference;pre birth child protection conference;pre birth cp conference;pre birth case conference;transfer conference;transfer in conference;transfer child protection conference;pre birth icpc;transfer in child protection conference;receiving in conference;disruption conference;child protection case conference;conference;child protection conference;cp conference;case conference;cpc",
    "looked-after review": "lac review;cla review;cic review;child in care review;children in care review"
    ";looked after review;looked after child review;looked after children review;cla reviews;lac reviews"
    ";child looked after review;lac rev;cla rev;child in care review meeting;cic review meeting;children looked after review;lac review meeting;cla review meeting",
    "child in need review": "child in need review;cin review;cin review meeting;child in need review meeting;cin rev;cinr",
    "child in need meeting": "child in need meeting;cin meeting;initial cin meeting;initial child in need meeting;cin planning meeting;cinm;child in need planning meeting;child in need meetings;cin meetings",
    "review meeting": "review meeting",
    "review": "early help review;eha review;eh review;care plan review;supervision order review;plan review meeting;sgo review;midway review;mid way review;mid point review;review;reviews;plan review;review date;plan review date;statutory review",
    "tac meeting": "tac meeting;tac;team around the child meeting;team around the child;taf meeting;taf"
    ";team around the family meeting;team around the family;taf review;tac review;taf meetings;tac meetings;tas;tas meeting;team around the school meeting;early help meeting;eha meeting;taf review meeting;tac review meeting",
    "strategy meeting": "strategy meeting;strategy discussion;strat meeting;strategy review;strat disc;strat discussion;strategy disc;s47 strategy meeting;review strategy meeting;review strategy discussion",
    "professionals meeting": "professionals meeting;professional meeting;professional's meeting;multi agency meeting"
    ";multi agency professionals meeting",
    "network meeting": "network meeting;family meeting;family network meeting",
    "family group conference": "family group conference;fgc;fgdm",
    "care team meeting": "care team meeting;care planning meeting;placement planning meeting;ppm;planning meeting"
    ";discharge planning meeting;pre discharge planning meeting;pre discharge meeting;pre birth planning meeting;pathway plan review;cpa;cpa meeting;cpa review;pathway review;disruption meeting;permanence planning meeting;permanency planning meeting;stability meeting;placement meeting;placement review;placement stability meeting",
    "legal planning meeting": "legal planning meeting;lpm;legal gateway panel;legal panel;legal gateway meeting;legal gateway;pre proceedings meeting;first plo meeting;pre proceedings review;lgm;lgpm"
    ";plo meeting;plo review",
    "panel": "panel;edge of care panel;resource panel;adoption panel;fostering panel;marac;mace;mace panel;matching panel;permanence panel;permanency panel;funding panel;care panel;allocation panel;placement panel;risk panel;marac meeting",
    "court hearing": "court hearing;fdh;fhdra;ptr;ptph;ccmh;fcmh;fact find;fact finding;fact find hearing;first directions hearing;pre trial review;further cmh;plea and trial preparation hearing;court hearing date;hearing;final hearing;irh;issues resolution hearing;cmh;case management hearing"
    ";court date;fact finding hearing;adoption hearing;directions hearing;interim hearing;first hearing;contested hearing;court review;bail hearing;plea hearing;sentencing hearing;iro hearing;ffh;crown court hearing;magistrates hearing;final order hearing;celebration hearing;adoption celebration hearing",
    "court order": "final order;final orders;further order;further orders;further order of the court",
    "pep": "pep;pep meeting;pep review;personal education plan meeting",
    "education review": "ehcp review;annual review;ehcp annual review;ehcp review meeting;ehc plan review;ehcp meeting;sen review;iep review;iep meeting;reintegration meeting;governors panel;pastoral support plan review",
    "health review": "new birth visit;new birth review;2 year review;two year review;9 12 month review;1 year review;6 8 week check;six week check;6 week check;developmental review;development review",
    "school event": "options evening;open evening;information evening;awards evening;sports day;open day;inset day"
    ";transition day;taster day;induction day;results day;moving day;prize giving;nativity;leavers assembly;leavers day",
    "exams": "a levels;a level exams;as levels;sats week",
    "parents evening": "parents evening;parent's evening;parents' evening",
    "supervision": "supervision;supervision session",
    "visit": "visit;home visit;statutory visit;stat visit;hv visit;cp visit;cin visit;social work visit;sw visit",
    "appointment": "appointment;clinic appointment;hospital appointment;camhs appointment;gp appointment",
    "session": "session;contact session;group session",
    "contact": "contact;family time",
    "meeting": "meeting;multi agency meeting",
    "assessment": "iha;rha;initial health assessment;review health assessment;paediatric assessment;assessment;parenting assessment;c&f assessment;single assessment;completion of assessment"
    ";completion of the assessment;end of assessment;end of the assessment",
    "interview": "abe;abe interview;vri;video interview;police interview;pace interview;vri interview",
    "trial": "trial;crown court trial;criminal trial",
    "sentencing": "sentencing;sentencing date",
    "parole hearing": "parole;parole hearing;parole board",
    "birth": "birth;baby's birth;delivery;labour;edd;edd of;estimated due date;expected date of delivery;estimated date of delivery;expected due date;due date;birth of baby;birth of the baby",
    "discharge": "discharge;hospital discharge;discharge from hospital",
    "release": "release;release from prison;release from custody",
    "placement": "placement;start of placement;end of placement;placement start",
    "school return": "school return;return to school;start of school;school start;starting school;starting nursery"
    ";starting reception;starting secondary school",
    "return home": "return home;returning home;reunification",
    "referral": "referral;receipt of referral;receipt of the referral",
    "allocation": "allocation",
    "end of plan": "end of plan;end of the plan;end of proceedings;end of the proceedings;end of court proceedings;end of this plan;plan end;cin closure;cp closure;plan closure;closure;case closure;step down",
    "transfer": "transfer;case transfer;transfer of case",
    "end of course": "end of the course;end of course;end of the programme;end of programme;end of the intervention"
    ";completion of the course;completion of course;end of the group;end of intervention",
    "end of placement": "end of the placement",
    "end of pregnancy": "end of pregnancy;end of the pregnancy",
    "missing episode": "missing episode;return from missing",
}
