//! Which parts of an outcome are open. They are remembered while the page is, so that who comes back from changing an answer
//! finds them as they were.

/// A part of an outcome that opens and closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// A step, by its index in the outcome.
    Step(usize),
    /// The days, where the steps above say all of them.
    Dates,
    /// The letters that fit.
    Letters,
    /// The papers to gather.
    Papers,
    /// What happens next, and the clocks that start later.
    Next,
    /// Other ways that stay open.
    OtherWays,
    /// What would be different if something were.
    Changes,
    /// How past reviews of the kind ended.
    PastReviews,
    /// Why this is the answer.
    Reasons,
    /// The answers that were given.
    Answers,
    /// Laws and sources.
    Sources,
}

/// The parts below the steps, in the order of the page.
pub const BELOW_THE_STEPS: [Panel; 10] = [
    Panel::Dates,
    Panel::Letters,
    Panel::Papers,
    Panel::Next,
    Panel::OtherWays,
    Panel::Changes,
    Panel::PastReviews,
    Panel::Reasons,
    Panel::Answers,
    Panel::Sources,
];

impl Panel {
    /// The id of its body; no two panels share one.
    pub fn id(self) -> String {
        match self {
            Self::Step(index) => format!("imr-step-{}", index + 1),
            Self::Dates => "imr-dates".to_owned(),
            Self::Letters => "imr-letters".to_owned(),
            Self::Papers => "imr-papers".to_owned(),
            Self::Next => "imr-next".to_owned(),
            Self::OtherWays => "imr-other-ways".to_owned(),
            Self::Changes => "imr-changes".to_owned(),
            Self::PastReviews => "imr-past-reviews".to_owned(),
            Self::Reasons => "imr-reasons".to_owned(),
            Self::Answers => "imr-answers".to_owned(),
            Self::Sources => "imr-sources".to_owned(),
        }
    }
}

/// The panels that are open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panels(Vec<Panel>);

impl Default for Panels {
    /// The first step is open.
    fn default() -> Self {
        Self(vec![Panel::Step(0)])
    }
}

impl Panels {
    /// Whether a panel is open.
    pub fn is_open(&self, panel: Panel) -> bool {
        self.0.contains(&panel)
    }

    /// Whether everything below the steps is open.
    pub fn all_below_open(&self) -> bool {
        BELOW_THE_STEPS.iter().all(|&panel| self.is_open(panel))
    }

    /// Opens a panel that is closed, and closes one that is open.
    pub fn toggle(&mut self, panel: Panel) {
        if self.is_open(panel) {
            self.0.retain(|&open| open != panel);
        } else {
            self.0.push(panel);
        }
    }

    /// Opens a panel, if it is not open.
    pub fn open(&mut self, panel: Panel) {
        if !self.is_open(panel) {
            self.0.push(panel);
        }
    }

    /// Opens everything below the steps; closes it where all of it is open.
    pub fn toggle_below(&mut self) {
        let close = self.all_below_open();
        self.0.retain(|panel| !BELOW_THE_STEPS.contains(panel));
        if !close {
            self.0.extend(BELOW_THE_STEPS);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_panels_below_the_steps_open_and_close_together() {
        let mut panels = Panels::default();
        panels.toggle(Panel::Papers);
        assert!(!panels.all_below_open());
        panels.toggle_below();
        assert!(panels.all_below_open() && panels.is_open(Panel::Step(0)));
        panels.toggle_below();
        assert_eq!(panels, Panels::default());
    }

    #[test]
    fn a_panel_opens_and_closes_by_itself() {
        let mut panels = Panels::default();
        panels.toggle(Panel::Step(0));
        panels.toggle(Panel::Step(1));
        assert!(!panels.is_open(Panel::Step(0)) && panels.is_open(Panel::Step(1)));
    }
}
