//! When a step is to be done, in a few words.

use imr_rules::date::Date;
use imr_rules::outcome::When;

use crate::{Line, Text};

/// When a step is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeToAct {
    /// The day, where it is one.
    pub day: Option<Date>,
    /// The same in words.
    pub words: String,
}

impl Text {
    /// When a step is to be done, in a few words; `None` where the law sets no day.
    pub fn time_to_act(self, when: When, today: Date) -> Option<TimeToAct> {
        let on = |day: Date, words: String| Some(TimeToAct { day: Some(day), words });
        let undated = |line: Line| Some(TimeToAct { day: None, words: self.line(line).to_owned() });
        match when {
            When::By { due, .. } if due.act_by <= today => on(due.act_by, self.line(Line::StepsToday).to_owned()),
            When::By { due, hour } => {
                let line = if hour.is_some() { Line::StepNoon } else { Line::StepDay };
                on(due.act_by, self.line_on(line, due.act_by))
            }
            When::Today | When::Undated => undated(Line::StepsToday),
            When::PerhapsInTime { .. } | When::Late { .. } | When::WaitOver => undated(Line::StepNow),
            When::From { from, .. } => on(from, self.line_on(Line::StepFrom, from)),
            When::FromUndated => undated(Line::AfterTheAnswer),
            When::Anytime => None,
        }
    }
}
