#include <jspu_coop/records/agreements/agreement_state.hpp>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

// The architecture page shows this picture; it must be the table that the program uses.
TEST(LegalSteps, ThePictureInTheDocsIsTheTable) {
    std::ifstream file{std::string{JSPU_COOP_SOURCE_DIR} + "/docs/agreement_steps.dot"};
    std::string const shown{std::istreambuf_iterator<char>{file}, {}};
    EXPECT_EQ(shown, jspu_coop::legal_steps_as_dot());
}
