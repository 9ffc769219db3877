/// @file
/// Shows the figures of Google Benchmark as usual, and keeps them, so that ratios can be told.
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace jspu_coop::bench {

/// Keeps the processor time of each benchmark by name: the least of the repetitions.
class keeping_reporter : public benchmark::ConsoleReporter {
public:
    /// Takes note of what has run.
    void ReportRuns(std::vector<Run> const& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (Run const& each : runs) {
            if (each.run_type == Run::RT_Iteration && !each.error_occurred) {
                double& kept = kept_[each.run_name.function_name];
                double const spent = each.GetAdjustedCPUTime();
                kept = kept == 0 ? spent : std::min(kept, spent);
            }
        }
    }
    /// The time that a benchmark took; 0 when it did not run.
    [[nodiscard]] double time_of(std::string const& name) const {
        auto const found = kept_.find(name);
        return found == kept_.end() ? 0 : found->second;
    }
    /// Prints a time in units of what a benchmark took, if both ran.
    void print_ratio(char const* what, double spent, std::string const& beside) const {
        if (spent > 0 && time_of(beside) > 0) {
            std::printf("%s: %.2f\n", what, spent / time_of(beside));
        }
    }
    /// The same of two benchmarks.
    void print_ratio(char const* what, std::string const& one, std::string const& beside) const {
        print_ratio(what, time_of(one), beside);
    }

private:
    std::map<std::string, double> kept_;
};

} // namespace jspu_coop::bench
